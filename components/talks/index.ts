export { TalkList } from './talk-list';
export { TalkWords } from './talk-words';
