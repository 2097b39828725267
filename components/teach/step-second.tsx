import { Button, Row, Stack, useWords } from '@/components/ui';
import { derive, deriveAgain, type Taught } from '@/lib/crm/teach/derive';
import type { Look } from '@/lib/crm/teach/look';
import type { PageLook } from '@/lib/crm/teach/take-look';
import type { RecordRule } from '@/lib/crm/taught/rule';
import { type Seen, useSeenPage } from '@/lib/sites/hooks/use-seen-page';
import { LookCard } from './look-card';
import { PointButton } from './point-button';
import styles from './teach.module.css';
import { TeachRefusal } from './teach-refusal';

export interface StepSecondProps {
  tabId: number;
  first: Look;
  /** Where the rule that is being changed reads the id. */
  record: RecordRule | null;
  onFound: (look: PageLook) => void;
  onPickedFirst: (look: PageLook) => void;
}

/** The same page as the first: nothing was opened yet. */
const isStill = (look: PageLook, first: Look): boolean =>
  look.url === first.url && look.name === first.name && JSON.stringify(look.attributes) === JSON.stringify(first.attributes);

/** Step 2: the user opens another client, and Sideline says what it sees. */
export function StepSecond({ tabId, first, record, onFound, onPickedFirst }: StepSecondProps) {
  const { t } = useWords();
  const seen = useSeenPage(tabId, first.selectors, null);
  const isFirst = seen && isStill(seen.look, first);
  return (
    <Stack gap={3}>
      <LookCard title={t('teach:second.firstIs')} name={first.name} />
      <p>{t('teach:second.text')}</p>
      <div className={styles.live} aria-live="polite">
        {content()}
      </div>
      {isFirst && <PointButton tabId={tabId} again onPicked={onPickedFirst} />}
    </Stack>
  );

  function content() {
    if (seen === undefined) return <p className={styles.quiet}>{t('teach:second.looking')}</p>;
    if (seen === null) return <p>{t('teach:second.away', { host: new URL(first.url).host })}</p>;
    if (isFirst) return <p className={styles.quiet}>{t('teach:second.still', { name: first.name })}</p>;
    if (!seen.isSteady) return <p className={styles.quiet}>{t('teach:second.looking')}</p>;
    return another(seen);
  }

  function another({ look, isSure }: Seen) {
    if (look.name === '') {
      return (
        <>
          <p>{t('teach:second.noName')}</p>
          <PointButton tabId={tabId} again onPicked={onFound} />
        </>
      );
    }
    const looks = [first, { ...look, client: 1 }];
    const taught: Taught = record ? deriveAgain(looks, record) : derive(looks);
    if ('refusal' in taught) {
      // Pages show the client before for a while: nothing bad is said too early.
      if (!isSure) return <p className={styles.quiet}>{t('teach:second.looking')}</p>;
      return (
        <>
          <TeachRefusal refusal={taught.refusal} />
          <PointButton tabId={tabId} again onPicked={onFound} />
        </>
      );
    }
    return (
      <>
        <p>{t('teach:second.found')}</p>
        <LookCard name={look.name} id={taught.lesson.ids[1]} />
        <Row>
          <Button tone="primary" onPress={() => onFound(look)}>
            {t('teach:second.yes')}
          </Button>
        </Row>
        <PointButton tabId={tabId} again onPicked={onFound} />
      </>
    );
  }
}
