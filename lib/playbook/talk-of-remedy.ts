import type { PlaybookKind } from '@/lib/schema/playbook';
import type { RemedyId } from '@/lib/schema/remedy';

/** The talk that goes with a measure (domain section 4). */
export const TALK_OF_REMEDY: Partial<Record<RemedyId, PlaybookKind>> = {
  'B-reassign': 'hand-over',
  'C-channel': 'channel',
  'C-agreement': 'new-agreement',
  'C-perspective': 'own-up',
  'D-no-deferral': 'terms-prepayment',
  'D-minimum': 'terms-minimum-order',
  'D-extras': 'terms-extras',
  'D-price': 'terms-price',
  'D-time-cap': 'terms-time-cap',
  'A3-hold': 'payment-hold',
};
