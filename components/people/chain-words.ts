import type { useNames } from '@/components/cards/form';
import type { useFormats, WordOf } from '@/components/ui';
import { parseEvent } from '@/lib/domain/parse-event';
import type { Chain } from '@/lib/domain/retention/chains';

export interface ChainWords {
  formats: ReturnType<typeof useFormats>;
  names: ReturnType<typeof useNames>;
  wordOf: WordOf;
}

/** The longest piece of a note that a line shows. */
const MOST = 120;

const firstOf = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** A chain in one line: when it began, and what its entries are; what was written in words with the first of them. */
export function chainWords({ events }: Chain, { formats, names, wordOf }: ChainWords): string {
  const parts = events.map((event) => {
    const known = parseEvent(event);
    if (known?.type === 'note.logged') {
      const { category, what } = known.body;
      return `${names.category(category)}: ${firstOf(what)}`;
    }
    const told = wordOf(`client:event.${event.type.replaceAll('.', '-')}`) ?? event.type;
    if (known?.type === 'time.logged' && known.body.what) return `${told}: ${firstOf(known.body.what)}`;
    if (known?.type === 'quarter.checked' && known.body.words) return `${told}: ${firstOf(known.body.words)}`;
    return told;
  });
  return `${formats.date(events[0]?.at ?? 0)} — ${[...new Set(parts)].join(' · ')}`;
}
