import { pageMarks } from '../page-marks';

(globalThis.sidelineParts ??= {}).marks = pageMarks;
