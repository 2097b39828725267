import { useState } from 'react';
import { Segmented, useWords, View } from '@/components/ui';
import { LinkByAddress } from './link-by-address';
import { LinkByClient } from './link-by-client';
import type { ClientFormProps } from './profile';

/** Links a CRM page, or another client, to this one: the same client, or one belongs to the other (two relations, never one). */
export function LinkRecord({ subject, view, onDone }: ClientFormProps) {
  const { t } = useWords();
  const [how, setHow] = useState<'address' | 'client'>('address');
  const name = view?.state.name ?? subject.record?.name ?? '';
  return (
    <View title={t('client:link.title')} onBack={onDone}>
      <Segmented
        label={t('client:link.how')}
        options={[
          { id: 'address', label: t('client:link.byAddress') },
          { id: 'client', label: t('client:link.byClient') },
        ]}
        value={how}
        onChange={setHow}
      />
      {how === 'address' ? (
        <LinkByAddress subject={subject} name={name} onDone={onDone} />
      ) : (
        <LinkByClient subject={subject} name={name} onDone={onDone} />
      )}
    </View>
  );
}
