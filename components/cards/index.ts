/** What the panel and other folders use of cards, holds, measures and talks. */
export { CardView } from './card-view';
export { CardsSection } from './cards-section';
export { IssueYellowCard } from './yellow/issue-yellow-card';
