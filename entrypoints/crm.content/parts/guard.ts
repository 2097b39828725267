import { postGuard } from '../guard';
import '../parts';

(globalThis.sidelineParts ??= {}).guard = postGuard;
