import { useWords } from '@/components/ui';
import { STATUS_ORDER } from '@/lib/domain/state';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import { CHANNELS, OWN_PARTS } from '@/lib/schema/note';
import type { Policy } from '@/lib/schema/policy';
import { EXPORT_HEADS, type ExportWords } from '@/lib/store/hooks/use-desk';

const YELLOW = ['planned', 'delivered', 'lapsed', 'lapsed-untold', 'lifted', 'withdrawn', 'escalated'] as const;
const RED = ['proposed', 'approved', 'declined', 'withdrawn', 'closed'] as const;

const table = <Id extends string>(ids: readonly Id[], word: (id: Id) => string): Record<Id, string> =>
  Object.fromEntries(ids.map((id) => [id, word(id)])) as Record<Id, string>;

/** The words of a table that is saved: a worker has none. */
export function useExportWords(): (policy: Policy) => ExportWords {
  const { t, wordOf, language } = useWords();
  return (policy) => ({
    heads: table(EXPORT_HEADS, (id) => t(`imports:head.${id}`)),
    status: table(STATUS_ORDER, (id) => t(`domain:status.${id}`)),
    category: {
      ...table(
        BUILT_IN_CATEGORIES.map(({ id }) => id),
        (id) => wordOf(`domain:category.${id}.name`) ?? id,
      ),
      ...Object.fromEntries(policy.categories.map(({ id, name }) => [id, name[language]])),
    },
    channel: table(CHANNELS, (id) => t(`domain:channel.${id}`)),
    ownPart: table(OWN_PARTS, (id) => t(`domain:ownPart.${id}.name`)),
    yellowPhase: table(YELLOW, (id) => t(`domain:yellowPhase.${id}`)),
    redPhase: table(RED, (id) => t(`domain:redPhase.${id}`)),
    yes: t('yes'),
    no: t('no'),
    yellow: t('imports:card.yellow'),
    red: t('imports:card.red'),
  });
}
