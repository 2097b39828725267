import { useEffect, useEffectEvent, useState } from 'react';
import { Button, Confirm, Row, Select, Stack, TextField, useWords } from '@/components/ui';
import type { Lesson } from '@/lib/crm/teach/derive';
import type { Look } from '@/lib/crm/teach/look';
import type { PageLook } from '@/lib/crm/teach/take-look';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { TAUGHT_KINDS } from '@/lib/schema/site-rule';
import { useSeenPage } from '@/lib/sites/hooks/use-seen-page';
import { LiveCheck } from './live-check';
import { LookCard } from './look-card';
import styles from './teach.module.css';
import type { TeachDraft } from './teach-draft';

export interface StepThirdProps {
  tabId: number;
  draft: TeachDraft;
  lesson: Lesson;
  /** What would be saved. */
  rule: SiteRule;
  onChange: (change: Partial<TeachDraft>) => void;
  onLook: (look: PageLook, client: number) => void;
  onSave: (title: string) => void;
}

const firstOf = (looks: readonly Look[], client: number): number => looks.findIndex((look) => look.client === client);

/** Step 3: what was learned, whom it sees on the page in front, what it is called; then it is saved. */
export function StepThird({ tabId, draft, lesson, rule, onChange, onLook, onSave }: StepThirdProps) {
  const { t } = useWords();
  const { looks, kind } = draft;
  const [title, setTitle] = useState(draft.title); // the draft comes back later than the next key
  const { ids, doubts, needsReturn } = lesson;
  const seen = useSeenPage(tabId, looks[0]?.selectors ?? [], rule);
  const [isAsking, setAsking] = useState(false);
  const first = looks[0]?.name ?? '';
  const onlyName = doubts.some(({ code }) => code === 'only-name');
  const parts = doubts.flatMap((doubt) => (doubt.code === 'several-parts' ? doubt.parts : []));

  // Seen without a word of the user: the first client again, or two different clients under one number.
  const notice = useEffectEvent(() => {
    const { record, look, isSure } = seen ?? {};
    const known = record ? ids.indexOf(record.id) : -1;
    const before = looks[known];
    if (!record || !look || !before || !seen?.isSteady) return;
    if (needsReturn && before.client === 0 && record.name === before.name) onLook(look, 0);
    if (isSure && record.name !== before.name)
      onLook({ ...look, name: record.name }, Math.max(...looks.map(({ client }) => client)) + 1);
  });
  useEffect(() => notice(), [seen]);

  return (
    <Stack gap={3}>
      {needsReturn ? (
        <p className={styles.warning}>{t('teach:third.return', { name: first })}</p>
      ) : (
        <p>{t('teach:third.text')}</p>
      )}
      <Stack as="ul" gap={1}>
        {[0, 1].map((client) => {
          const at = firstOf(looks, client);
          return (
            <li key={client}>
              <LookCard name={looks[at]?.name ?? ''} id={ids[at]} />
            </li>
          );
        })}
      </Stack>
      <LiveCheck seen={seen} looks={looks} ids={ids} onLook={onLook} />
      {parts.length > 0 && (
        <p className={styles.warning}>{t('teach:third.severalParts', { parts: parts.join('; '), name: first })}</p>
      )}
      {onlyName && <p className={styles.warning}>{t('teach:third.onlyName')}</p>}
      <TextField
        label={t('teach:third.name')}
        value={title}
        maxLength={80}
        placeholder={new URL(rule.origin).host}
        onChange={(text) => {
          setTitle(text);
          onChange({ title: text });
        }}
      />
      <Select
        label={t('teach:third.kind')}
        options={TAUGHT_KINDS.map((id) => ({ id, label: t(`teach:kind.${id}`) }))}
        value={kind}
        onChange={(id) => onChange({ kind: id })}
        isDisabled={draft.edit !== null}
      />
      {isAsking ? (
        <Confirm
          question={t('teach:third.onlyName')}
          yes={t('teach:third.onlyNameYes')}
          onYes={() => onSave(title)}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Row>
          <Button tone="primary" isDisabled={needsReturn} onPress={() => (onlyName ? setAsking(true) : onSave(title))}>
            {t('teach:third.save')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
