import { X } from 'lucide-react';
import { Button, useWords } from '@/components/ui';
import type { OverviewFilter } from '@/lib/domain/overview/view';
import type { Cells } from './use-cells';
import { useFilterWords } from './use-filter-words';

export interface FilterChipsProps {
  filter: OverviewFilter;
  onChange: (filter: OverviewFilter) => void;
  crm: Cells['crm'];
  category: Cells['category'];
}

/** The filters in force, each to be taken away by a press. */
export function FilterChips({ filter, onChange, crm, category }: FilterChipsProps) {
  const { t } = useWords();
  const words = useFilterWords({ crm, category })(filter);
  return (
    <>
      {words.map(([field, label]) => (
        <Button
          key={field}
          icon={X}
          aria-label={t('overview:filter.remove', { filter: label })}
          onPress={() => onChange({ ...filter, [field]: undefined })}
        >
          {label}
        </Button>
      ))}
      {words.length > 1 && (
        <Button tone="quiet" onPress={() => onChange({})}>
          {t('overview:filter.clear')}
        </Button>
      )}
    </>
  );
}
