import type { StatusKind } from '@/lib/domain/state';

/** A sign for each status, so that it is never told by colour alone (domain 7). */
export const GLYPHS: Record<StatusKind, string> = {
  'say-nothing': '⊘',
  red: '✕',
  hold: '‖',
  'last-warning': '‼',
  yellow: '!',
  'yellow-untold': '?',
  notes: '≡',
  none: '+',
};

/** "Is this …?" */
export const ASKING = '≟';
