/** Everything an adapter needs to read a page. Works on any `Document`; reads, never writes. */
export { isCovered } from './page-kit/frames';
export { frontPart } from './page-kit/front-part';
export { modalInFront } from './page-kit/modal';
export { agreedNamed, firstNamed } from './page-kit/named';
export { ownerLinks } from './page-kit/owners';
export { mailLinks, phoneLinks, texts } from './page-kit/reach';
export { reachOf } from './page-kit/reach-of';
export { folded, ownTextOf, sameName, textOf } from './page-kit/text';
export { plainTitle, titleMentions, titleName } from './page-kit/title';
export { allVisible, isVisible, onlyVisible } from './page-kit/visible';
export type { Named } from './page-kit/named';
