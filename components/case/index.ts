/** What the panel uses of the guided parting. */
export { CaseSection } from './case-section';
export { CaseView } from './case-view';
