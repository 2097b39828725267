import { useFormats, useWords } from '@/components/ui';
import type { OverviewFilter } from '@/lib/domain/overview/view';
import type { Cells } from './use-cells';

/** What each filter that is in force says, by its field. */
export function useFilterWords({ crm, category }: Pick<Cells, 'crm' | 'category'>) {
  const { t } = useWords();
  const formats = useFormats();
  return (filter: OverviewFilter): [keyof OverviewFilter, string][] => {
    const {
      kinds = [],
      types = [],
      categories = [],
      systems = [],
      owners = [],
      pointsMin,
      noteFrom,
      noteTo,
      reviewWithin,
      value,
    } = filter;
    const chip = (what: string, words: readonly string[]) => t('overview:filter.chip', { what, value: words.join(', ') });
    const list: [keyof OverviewFilter, string | false | undefined][] = [
      ['attention', filter.attention && t('overview:filter.attention')],
      [
        'kinds',
        kinds.length > 0 &&
          chip(
            t('overview:filter.status'),
            kinds.map((kind) => t(`domain:status.${kind}`)),
          ),
      ],
      [
        'types',
        types.length > 0 &&
          chip(
            t('overview:filter.type'),
            types.map((type) => t(`overview:type.${type}`)),
          ),
      ],
      ['categories', categories.length > 0 && chip(t('overview:filter.category'), categories.map(category))],
      [
        'owners',
        owners.length > 0 &&
          chip(
            t('overview:filter.owner'),
            owners.map((owner) => owner || t('overview:nobody')),
          ),
      ],
      ['systems', systems.length > 0 && chip(t('overview:filter.system'), systems.map(crm))],
      ['value', value && chip(t('overview:filter.value'), [t(`overview:filter.value_${value}`)])],
      ['pointsMin', pointsMin !== undefined && chip(t('overview:filter.pointsMin'), [formats.number(pointsMin)])],
      ['reviewWithin', reviewWithin !== undefined && chip(t('overview:filter.reviewWithin'), [formats.number(reviewWithin)])],
      ['noteFrom', noteFrom && chip(t('overview:filter.noteFrom'), [formats.day(noteFrom)])],
      ['noteTo', noteTo && chip(t('overview:filter.noteTo'), [formats.day(noteTo)])],
    ];
    return list.flatMap(([field, words]) => (words ? [[field, words]] : []));
  };
}
