import { useRef, useState } from 'react';
import { announce, Button, ErrorText, Row, Stack, useWords, ViewHeading } from '@/components/ui';
import { vendorsOf } from '@/lib/crm/registry';
import { derive, deriveAgain } from '@/lib/crm/teach/derive';
import type { Look } from '@/lib/crm/teach/look';
import type { PageLook } from '@/lib/crm/teach/take-look';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { newRuleId } from '@/lib/sites/site-rules';
import type { SiteRules } from '@/lib/sites/hooks/use-site-rules';
import { overlapping } from './overlapping';
import { StepFirst } from './step-first';
import { StepSecond } from './step-second';
import { StepThird } from './step-third';
import styles from './teach.module.css';
import type { TeachDraft } from './teach-draft';
import { TeachRefusal } from './teach-refusal';

export interface TeachViewProps {
  tabId: number;
  /** Address of the page in front. */
  url: string;
  /** As it was kept. */
  draft: TeachDraft;
  taught: SiteRules;
  /** Keeps it. */
  onDraft: (draft: TeachDraft) => Promise<void>;
  onEnd: () => Promise<void>;
}

const STEPS = ['first', 'second', 'third'] as const;

/** Teaching one site, in three steps. What was shown is kept as a draft, so that a closed panel loses nothing. */
export function TeachView({ tabId, url, draft: kept, taught, onDraft, onEnd }: TeachViewProps) {
  const { t } = useWords();
  const [id] = useState(newRuleId);
  // What is kept comes back late: changes are made to what stands here, or two at once would lose one.
  const latest = useRef(kept);
  const [draft, setDraft] = useState(kept);
  function change(edit: (now: TeachDraft) => Partial<TeachDraft>) {
    latest.current = { ...latest.current, ...edit(latest.current) };
    setDraft(latest.current);
    void onDraft(latest.current);
  }
  const { origin, host } = new URL(url);
  const { looks } = draft;
  const edited = taught.rules.find((rule) => rule.id === draft.edit) ?? null;
  const [first] = looks;
  const step = !first ? 0 : looks.every(({ client }) => client === 0) ? 1 : 2;
  const vendor = vendorsOf(host)[0];

  const add = (look: PageLook, client: number) => change((now) => ({ looks: [...now.looks, { ...look, client }] }));
  return (
    <div className={styles.pane}>
      <Stack gap={3}>
        <div>
          <p className={styles.step}>
            {edited ? t('teach:titleEdit') : t('teach:title')} · {t('teach:step', { n: step + 1 })}
          </p>
          <ViewHeading takesFocus key={step}>
            {t(`teach:${STEPS[step] ?? 'first'}.title`)}
          </ViewHeading>
        </div>
        {vendor ? <ErrorText>{t('teach:known.vendor', { system: vendor.title })}</ErrorText> : content()}
        <Row>
          {step > 0 && (
            <Button tone="quiet" onPress={() => change(() => ({ looks: [] }))}>
              {t('teach:again')}
            </Button>
          )}
          <Button tone="quiet" onPress={() => void onEnd()}>
            {t('teach:stop')}
          </Button>
        </Row>
      </Stack>
    </div>
  );

  function content() {
    if (!first) return <StepFirst tabId={tabId} url={url} onPicked={(look) => add(look, 0)} />;
    if (step === 1) {
      return (
        <StepSecond
          tabId={tabId}
          first={first}
          record={edited?.record ?? null}
          onFound={(look) => add(look, 1)}
          onPickedFirst={(look) => change(() => ({ looks: [{ ...look, client: 0 }] }))}
        />
      );
    }
    return third(looks);
  }

  function third(shown: Look[]) {
    const outcome = edited ? deriveAgain(shown, edited.record) : derive(shown);
    if ('refusal' in outcome) return <TeachRefusal refusal={outcome.refusal} />;
    const { lesson } = outcome;
    const others = taught.rules.filter((rule) => rule.origin === origin && rule.id !== edited?.id);
    const other = overlapping(others, shown);
    if (other) return <TeachRefusal refusal={{ code: 'already-taught', params: { title: other.title } }} />;
    const rule: SiteRule = {
      v: 1,
      id: edited?.id ?? id,
      title: draft.title.trim() || host,
      origin,
      kind: edited?.kind ?? draft.kind,
      record: lesson.record,
      name: lesson.name,
      enabled: true,
    };
    async function save(title: string) {
      await taught.save([{ ...rule, title: title.trim() || host }]);
      await onEnd();
      announce(t('teach:third.saved', { host }));
    }
    return (
      <StepThird
        tabId={tabId}
        draft={draft}
        lesson={lesson}
        rule={rule}
        onChange={(given) => change(() => given)}
        onLook={add}
        onSave={(title) => void save(title)}
      />
    );
  }
}
