import { BadgeMore } from '@/lib/badge/more';

(globalThis.sidelineParts ??= {}).more = BadgeMore;
