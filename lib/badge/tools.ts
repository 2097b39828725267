import css from './badge.css?inline';
import { closedRoot } from './closed-root';
import { silentWords } from './dom';
import { hasTextUnder } from './free-space';
import { GLYPHS } from './glyphs';

/** What the core has and hands to its parts: a page gets it once. */
export const BADGE_TOOLS = { closedRoot, silentWords, hasTextUnder, glyphs: GLYPHS, css };
export type BadgeTools = typeof BADGE_TOOLS;
