export { WordedArea } from './worded-area';
export { WordedField } from './worded-field';
export { WordingHint } from './wording-hint';
