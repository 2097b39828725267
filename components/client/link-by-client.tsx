import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { ClientSearch } from '@/components/search/client-search';
import { announce, Button, RadioGroup, Row, UserText, useWords } from '@/components/ui';
import { useClient } from '@/lib/store/hooks/use-client';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import type { LinkFormProps } from './link-by-address';
import { useSubjectCommands } from './use-subject-commands';

type Relation = 'same' | 'belongs' | 'owner';

/** Links another client that is known already: the same one, or one belongs to the other. */
export function LinkByClient({ subject, name, onDone }: LinkFormProps) {
  const { t } = useWords();
  const [other, setOther] = useState<{ id: string; name: string } | null>(null);
  const [relation, setRelation] = useState<Relation>('same');
  const otherView = useClient(other?.id ?? null);
  const ownView = useClient(subject.client);
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const commands = useWarnedCommands();
  if (!other) return <ClientSearch onChoose={setOther} except={subject.client} autoFocus />;

  const own = (view: typeof otherView) => view?.state.records.find((one) => one.relation === 'same')?.record;
  const otherRecord = own(otherView);
  const ownRecord = subject.record
    ? { key: subject.record.key, name: subject.record.name, url: subject.record.url }
    : own(ownView);
  const isPossible = { same: true, belongs: otherRecord !== undefined, owner: ownRecord !== undefined }[relation];

  async function link(to: { id: string }) {
    const result = await send(to);
    if (!result?.ok) return;
    announce(t('client:link.done'));
    onDone();
  }
  async function send(to: { id: string }) {
    if (relation === 'same') return run('sameRecord', { other: to.id });
    if (relation === 'belongs') return otherRecord && run('belongsRecord', { record: otherRecord });
    return ownRecord && commands.run('belongsRecord', { client: to.id }, { record: ownRecord });
  }
  return (
    <ActionForm
      submit={t('client:link.submit')}
      onSubmit={() => void link(other)}
      isPending={isPending}
      refusal={refusal}
      isComplete={isPossible}
    >
      {() => (
        <>
          <Row align="spread">
            <strong>
              <UserText>{other.name}</UserText>
            </strong>
            <Button tone="quiet" onPress={() => setOther(null)}>
              {t('client:link.change')}
            </Button>
          </Row>
          <RadioGroup<Relation>
            label={t('client:link.relation')}
            options={[
              { id: 'same', label: t('client:link.same'), hint: t('client:link.sameHint') },
              { id: 'belongs', label: t('client:link.belongs', { name }), hint: t('client:link.belongsHint') },
              { id: 'owner', label: t('client:link.owner', { name }), hint: t('client:link.ownerHint') },
            ]}
            value={relation}
            onChange={setRelation}
            error={isPossible ? undefined : t('client:link.noRecord')}
          />
        </>
      )}
    </ActionForm>
  );
}
