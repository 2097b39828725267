/** What the panel and other folders use of cards, holds, measures and talks. */
export { CardView, type CardPanelView } from './card-view';
export { CardsSection } from './cards-section';
export { SetHold } from './hold/set-hold';
export { LogTalk } from './log-talk';
export { RedCardFlow } from './red/red-card-flow';
export { StartRemedy } from './remedy/start-remedy';
export { IssueYellowCard } from './yellow/issue-yellow-card';
