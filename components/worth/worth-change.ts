import type { WorthState } from '@/lib/domain/state';
import type { CommandInput } from '@/lib/messages/commands';
import type { Money } from '@/lib/schema/ids';

/** What the form of the worth holds. */
export interface WorthValues {
  revenue: Money | undefined;
  margin: Money | undefined;
  referrals: number | undefined;
  standing: string;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The figures that changed, as sent; an emptied one is taken back. Null if none did. @param before what is known so far */
export function worthChange(values: WorthValues, before?: WorthState): CommandInput<'setWorth'> | null {
  const { revenue, margin, referrals } = values;
  const standing = values.standing.trim() || undefined;
  const change = {
    ...(!isSame(revenue, before?.revenue) && { revenue: revenue ?? null }),
    ...(!isSame(margin, before?.margin) && { margin: margin ?? null }),
    ...(referrals !== before?.referrals && { referrals: referrals ?? null }),
    ...(standing !== before?.standing && { standing: standing ?? null }),
  };
  return Object.keys(change).length > 0 ? change : null;
}
