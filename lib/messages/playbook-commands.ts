import { z } from 'zod';
import { PLAYBOOK_KINDS, SCRIPT_LANGUAGES } from '@/lib/schema/playbook';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import type { Refusal } from '@/lib/domain/state';

const slot = { kind: z.enum(PLAYBOOK_KINDS), lang: z.enum(SCRIPT_LANGUAGES) };

/**
 * What can be done with a team's own playbooks. Each is harmless when it is carried out twice, since a message may be sent again
 * after the worker died. Playbooks in it are checked one by one by the store (`runPlaybookCommand`).
 */
export const playbookCommand = z.discriminatedUnion('do', [
  /** `basedOn`: version that was edited, null if there was none; a newer one is not overwritten. */
  z.object({ do: z.literal('save'), playbook: z.unknown(), basedOn: z.number().int().nullable() }),
  /** Talks use it, or the built-in one again. */
  z.object({ do: z.literal('use'), ...slot, inUse: z.boolean() }),
  z.object({ do: z.literal('remove'), ...slot }),
  /** From a file or backup; those that are here of the same kind and language are replaced. All or none. */
  z.object({ do: z.literal('add'), playbooks: z.array(z.unknown()).min(1).max(100) }),
]);

export type PlaybookCommand =
  | { do: 'save'; playbook: TeamPlaybook; basedOn: number | null }
  | ({ do: 'use'; inUse: boolean } & Pick<TeamPlaybook, 'kind' | 'lang'>)
  | ({ do: 'remove' } & Pick<TeamPlaybook, 'kind' | 'lang'>)
  | { do: 'add'; playbooks: TeamPlaybook[] };

export type PlaybookResult = { ok: true } | { ok: false; refusal: Refusal };
