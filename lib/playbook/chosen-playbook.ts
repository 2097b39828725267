import type { Playbook } from '@/lib/schema/playbook';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { isHint, playbookProblems } from './playbook-problems';

/** Whose words a script has; `unusable`: the built-in ones, because the team's version is broken. */
export type PlaybookOrigin = 'built-in' | 'team' | 'unusable';

export interface ChosenPlaybook {
  playbook: Playbook;
  origin: PlaybookOrigin;
}

/**
 * Whether a stored playbook can be said. It was sound when it was stored, but an update may know other fields, and a row can be
 * damaged; a shape that the checks trip over is as broken as one they complain about.
 */
function isUsable(own: Playbook): boolean {
  try {
    return playbookProblems(own).every(isHint);
  } catch {
    return false;
  }
}

/** Which version a talk uses: a broken one of the team must never break a call, so the built-in one takes its place. */
export function chosenPlaybook(builtIn: Playbook, own: TeamPlaybook | undefined): ChosenPlaybook {
  if (!own?.inUse) return { playbook: builtIn, origin: 'built-in' };
  return isUsable(own) ? { playbook: own, origin: 'team' } : { playbook: builtIn, origin: 'unusable' };
}
