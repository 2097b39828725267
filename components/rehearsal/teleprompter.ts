import type { RenderedPlaybook, RenderedReaction } from '@/lib/playbook/render';
import { spokenSeconds } from '@/lib/playbook/spoken-seconds';
import type { ScriptLanguage } from '@/lib/schema/playbook';

/** Speeds to choose from, as parts of the calm pace of spokenSeconds(). */
export const SPEEDS = ['0.75', '1', '1.25', '1.5'] as const;
export type Speed = (typeof SPEEDS)[number];

/** What is not spoken aloud is read or waited for, about so long, in seconds. */
const UNSPOKEN_SECONDS = 4;
const SHORTEST_SECONDS = 2;
/** After every so many spoken sentences the client answers. */
const SPOKEN_BETWEEN_REACTIONS = 3;

export interface RehearsalState {
  /** Block in front, from 0; equal to the number of blocks at the end. */
  index: number;
  /** Ms for which this block has been shown. */
  shownMs: number;
  /** Ms of the whole rehearsal, without pauses. */
  totalMs: number;
  isPlaying: boolean;
  speed: Speed;
  /** Id of the reaction thrown in; everything waits until it was answered. */
  reaction: string | null;
  /** Spoken blocks since the last reaction. */
  spoken: number;
  /** Ids of the reactions that came already. */
  met: string[];
}

export const START: RehearsalState = {
  index: 0,
  shownMs: 0,
  totalMs: 0,
  isPlaying: false,
  speed: '1',
  reaction: null,
  spoken: 0,
  met: [],
};

type Script = Pick<RenderedPlaybook, 'blocks' | 'reactions'>;

export interface Rehearsal {
  script: Script;
  lang: ScriptLanguage;
  /** Gives a number in [0, 1), e.g. Math.random. */
  random: () => number;
}

export type RehearsalAction =
  | { do: 'play' | 'pause' | 'next' | 'previous' | 'answered' | 'again' }
  | { do: 'speed'; speed: Speed }
  | { do: 'tick'; ms: number };

const isSpoken = (type: string | undefined): boolean => type === 'say' || type === 'ask';

/** How long a block stands in front, in ms. */
export function blockMs({ blocks }: Script, index: number, speed: Speed, lang: ScriptLanguage): number {
  const block = blocks[index];
  if (!block) return Infinity;
  const seconds = isSpoken(block.type) ? Math.max(SHORTEST_SECONDS, spokenSeconds(block.text, lang)) : UNSPOKEN_SECONDS;
  return (seconds * 1_000) / Number(speed);
}

/** About how long all that is to be said takes at a calm pace, in ms. */
export const spokenMs = ({ blocks }: Pick<Script, 'blocks'>, lang: ScriptLanguage): number =>
  blocks.reduce((sum, { type, text }) => sum + (isSpoken(type) ? spokenSeconds(text, lang) * 1_000 : 0), 0);

/** Whoever speaks fast and shortens what is written needs a third of that; in less, it was looked through and not said. */
const LEAST_PART = 1 / 3;

/** C-step3: true if a rehearsal took long enough to have been said aloud. */
export const isRehearsed = (totalMs: number, script: Pick<Script, 'blocks'>, lang: ScriptLanguage): boolean =>
  totalMs >= spokenMs(script, lang) * LEAST_PART;

function drawn(reactions: readonly RenderedReaction[], met: readonly string[], random: () => number): string | null {
  const left = reactions.filter(({ id }) => !met.includes(id));
  return left[Math.floor(random() * left.length)]?.id ?? null;
}

/** One block on; after some spoken ones a usual hard reaction is thrown in, each at most once, in an order that nobody can learn. */
function goOn(state: RehearsalState, { script, random }: Rehearsal): RehearsalState {
  const { blocks, reactions } = script;
  const spoken = state.spoken + (isSpoken(blocks[state.index]?.type) ? 1 : 0);
  const index = Math.min(state.index + 1, blocks.length);
  const isDue = spoken >= SPOKEN_BETWEEN_REACTIONS && index < blocks.length;
  const reaction = isDue ? drawn(reactions, state.met, random) : null;
  return {
    ...state,
    index,
    shownMs: 0,
    isPlaying: state.isPlaying && index < blocks.length,
    spoken: reaction ? 0 : spoken,
    reaction,
    met: reaction ? [...state.met, reaction] : state.met,
  };
}

/** Rehearsing aloud (C-step3): pure, so that every step of it can be tested. */
export function rehearse(state: RehearsalState, action: RehearsalAction, rehearsal: Rehearsal): RehearsalState {
  switch (action.do) {
    case 'play':
      return { ...state, isPlaying: state.index < rehearsal.script.blocks.length };
    case 'pause':
      return { ...state, isPlaying: false };
    case 'next':
      return state.reaction ? { ...state, reaction: null } : goOn(state, rehearsal);
    case 'previous':
      return { ...state, index: Math.max(0, state.index - 1), shownMs: 0, reaction: null };
    case 'answered':
      return { ...state, reaction: null };
    case 'again':
      return { ...START, speed: state.speed };
    case 'speed':
      return { ...state, speed: action.speed };
    default: {
      if (!state.isPlaying) return state;
      const totalMs = state.totalMs + action.ms;
      if (state.reaction) return { ...state, totalMs }; // answering takes time too
      const shownMs = state.shownMs + action.ms;
      const isOver = shownMs >= blockMs(rehearsal.script, state.index, state.speed, rehearsal.lang);
      return isOver ? goOn({ ...state, totalMs }, rehearsal) : { ...state, shownMs, totalMs };
    }
  }
}
