import { TALK_GROUPS } from '@/components/talks/talk-groups';
import type { PlaybookKind } from '@/lib/schema/playbook';

/** All kinds of scripts in the order of the list: those that cards and cases open, then those of "What to say". */
export const PLAYBOOK_GROUPS = [
  { id: 'warning', kinds: ['warning-talk'] },
  {
    id: 'parting',
    kinds: [
      'parting-call',
      'part-large',
      'part-all-hours',
      'part-pressure',
      'part-late-payment',
      'part-blame-shifting',
      'part-abuse',
      'part-unlawful',
    ],
  },
  ...TALK_GROUPS,
] as const satisfies readonly { id: string; kinds: readonly PlaybookKind[] }[];
