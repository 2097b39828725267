/** Everything an adapter needs to read an address. Pure; no helper ever throws. */
export { cloudTenant } from './url-kit/cloud-tenant';
export { entry } from './url-kit/entry';
export { fragment } from './url-kit/fragment';
export { addressed, guid, numericId, positiveId } from './url-kit/ids';
export { innerUrl } from './url-kit/inner-url';
export { installation } from './url-kit/installation';
export { parameters } from './url-kit/parameters';
export { segments } from './url-kit/segments';
