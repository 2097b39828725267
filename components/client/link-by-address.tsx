import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { announce, RadioGroup, TextField, useWords } from '@/components/ui';
import { recordAt } from '@/lib/sites/system-of-site';
import { useSettings } from '@/lib/store/hooks/use-settings';
import type { Subject } from './subject';
import { systemTitle } from './system-title';
import { useSubjectCommands } from './use-subject-commands';

export interface LinkFormProps {
  subject: Subject;
  /** Name of the client in front. */
  name: string;
  onDone: () => void;
}

/** Links the record at a pasted address. */
export function LinkByAddress({ subject, name, onDone }: LinkFormProps) {
  const { t } = useWords();
  const [settings] = useSettings();
  const [address, setAddress] = useState('');
  const [recordName, setRecordName] = useState('');
  const [relation, setRelation] = useState<'same' | 'belongs'>('same');
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const found = settings && URL.canParse(address.trim()) ? recordAt(address.trim(), settings) : null;
  const kind = found && t(`domain:recordKind.${found.match.kind}`);
  const system = found && systemTitle(found.match);

  async function link() {
    if (!found) return;
    const record = { key: found.key, name: recordName.trim() || name, url: address.trim() };
    const result = await run(relation === 'same' ? 'sameRecord' : 'belongsRecord', { record });
    if (!result.ok) return;
    announce(t('client:link.done'));
    onDone();
  }
  return (
    <ActionForm
      submit={t('client:link.submit')}
      onSubmit={() => void link()}
      isPending={isPending}
      refusal={refusal}
      isComplete={found !== null}
    >
      {(showMissing) => (
        <>
          <TextField
            label={t('client:link.address')}
            hint={found ? t('client:link.found', { kind: kind ?? '', system: system ?? '' }) : t('client:link.addressHint')}
            type="url"
            isRequired
            autoFocus
            value={address}
            onChange={setAddress}
            error={!found && (showMissing || /^https?:\/\/\S+\//.test(address)) ? t('client:link.addressUnknown') : undefined}
          />
          {found && (
            <>
              <TextField
                label={t('client:link.name')}
                value={recordName}
                onChange={setRecordName}
                placeholder={name}
                maxLength={500}
              />
              <RadioGroup
                label={t('client:link.relation')}
                options={[
                  { id: 'same', label: t('client:link.same'), hint: t('client:link.sameHint') },
                  { id: 'belongs', label: t('client:link.belongs', { name }), hint: t('client:link.belongsHint') },
                ]}
                value={relation}
                onChange={setRelation}
              />
            </>
          )}
        </>
      )}
    </ActionForm>
  );
}
