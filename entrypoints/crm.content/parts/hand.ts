import { MarksHand } from '@/lib/badge/marks-hand';

(globalThis.sidelineParts ??= {}).hand = MarksHand;
