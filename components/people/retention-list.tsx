import { FolderX, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, EmptyState, RefusalText, Row, Section, Stack, useWords } from '@/components/ui';
import type { Settings } from '@/lib/settings/settings';
import type { RetentionPreview } from '@/lib/store/hooks/use-retention';
import { countsOf } from './counts';
import { mayDelete } from './may-delete';
import styles from './people.module.css';
import { roleOf, ruleOf, showReceipt } from './receipt';
import { RetentionPlaces } from './retention-places';
import { RetentionRow } from './retention-row';
import { type Erased, useEraseEntries } from './use-erase-entries';

export interface RetentionListProps {
  preview: RetentionPreview;
  settings: Settings;
  /** Something was written: look again. */
  onDone: () => void;
  /** Shows the clients from this place on. */
  showFrom: (from: number) => void;
}

/** What has passed its limit: look through it, leave clients out, put it aside; only then can it be deleted for good. */
export function RetentionList({ preview, settings, onDone, showFrom }: RetentionListProps) {
  const { t } = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAside, setAside] = useState(false);
  const [refused, setRefused] = useState<Erased['refused']>([]);
  const { erase, isPending } = useEraseEntries();
  const isAllowed = mayDelete(settings);
  const chosen = preview.offers.filter(({ client }) => !left.has(client));
  const chains = chosen.flatMap((offer) => offer.chains);
  const counts = countsOf(chains.flatMap((chain) => chain.events));

  async function deleteForGood() {
    const done = await erase(chosen);
    if (!done) return;
    setRefused(done.refused);
    setAside(false);
    if (done.chains.length === 0) return;
    if (done.refused.length > 0) return onDone();
    const gone = countsOf(done.chains.flatMap((chain) => chain.events));
    showReceipt({ ...gone, rule: ruleOf(done.chains.map(({ rule }) => rule)), who: roleOf(settings) });
  }
  if (preview.count === 0) return <EmptyState title={t('people:retention.nothing')} text={t('people:retention.nothingText')} />;
  return (
    <Stack gap={4}>
      {!isAside && <RetentionPlaces preview={preview} showFrom={showFrom} />}
      <ul className={styles.rows} aria-label={t('people:retention.list')}>
        {(isAside ? chosen : preview.offers).map((offer) => (
          <RetentionRow
            key={offer.client}
            offer={offer}
            isChosen={isAside ? undefined : !left.has(offer.client)}
            onChoose={(isChosen) =>
              setLeft(new Set(isChosen ? [...left].filter((one) => one !== offer.client) : [...left, offer.client]))
            }
          />
        ))}
      </ul>
      {refused.map(({ name, refusal }) => (
        <Stack key={name} gap={1}>
          <p>{name}</p>
          <RefusalText refusal={refusal} />
        </Stack>
      ))}
      {!isAllowed && <p>{t('people:data.managerOnly')}</p>}
      {isAside ? (
        <Section title={t('people:retention.aside', { count: chains.length })}>
          <p>{t('people:retention.asideText', { count: chosen.length })}</p>
          <ul className={styles.lines}>
            <li>{t('people:count.notes', { count: counts.notes })}</li>
            <li>{t('people:count.cards', { count: counts.cards })}</li>
            <li>{t('people:count.others', { count: counts.others })}</li>
          </ul>
          <Row>
            <Button
              icon={Undo2}
              autoFocus
              onPress={() => {
                setAside(false);
                announce(t('people:retention.undone'));
              }}
            >
              {t('people:retention.undo')}
            </Button>
            <Button tone="danger" icon={Trash2} isPending={isPending} onPress={() => void deleteForGood()}>
              {t('people:retention.final')}
            </Button>
          </Row>
        </Section>
      ) : (
        <Row>
          <Button icon={FolderX} isDisabled={!isAllowed || chains.length === 0} onPress={() => setAside(true)}>
            {t('people:retention.putAside', { count: chains.length })}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
