export { RehearsalLaunch } from './rehearsal-launch';
export { RehearsalView } from './rehearsal-view';
