/** Letters: written, marked as sent, shown as they were sent. */
export { LetterEditor } from './letter-editor';
export { LetterWords } from './letter-words';
export { SentLetter } from './sent-letter';
export { SentLines } from './sent-lines';
export { useSentWords } from './use-sent-words';
