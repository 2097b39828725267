import { CALL_SCENES } from './scenes/call.ts';
import { NOTE_SCENES } from './scenes/notes.ts';
import { RED_SCENES } from './scenes/red.ts';
import { STAGE_SCENES } from './scenes/stages.ts';
import { YELLOW_SCENES } from './scenes/yellow.ts';
import type { Scene } from './stage.ts';

/** The main job from first sight to the time after the parting. */
export const SCENES: readonly Scene[] = [...NOTE_SCENES, ...YELLOW_SCENES, ...RED_SCENES, ...STAGE_SCENES, ...CALL_SCENES];
