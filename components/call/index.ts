/** What the panel uses of phoning: the checklist before it, and the guided call. */
export { CallView } from './call-view';
export { ChecklistView } from './checklist-view';
export { callAtOnce } from './call-at-once';
