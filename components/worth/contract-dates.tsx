import { FactList } from '@/components/cards/fact-list';
import { Button, useFormats, usePanelView, useWords } from '@/components/ui';
import { wholeNoticeDays } from '@/lib/domain/case/notice-days';
import { agreementNow } from '@/lib/domain/agreement';
import { dayOf, startOfDay } from '@/lib/domain/day-rule';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './worth.module.css';

/** C-renewal: when the contract ends, and the last day on which notice is in time. Entered with the agreement. */
export function ContractDates({ view: { state, policy, now } }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const open = usePanelView((panel) => panel.open);
  const { endsOn, noticeDays = 0 } = agreementNow(state)?.contract ?? {};
  const noticeBy = endsOn && dayOf(startOfDay(endsOn, policy.timeZone, -wholeNoticeDays(noticeDays)), policy.timeZone);
  const isOver = noticeBy !== undefined && noticeBy < dayOf(now, policy.timeZone);
  const day = noticeBy ? formats.day(noticeBy) : '';
  return (
    <section className={styles.section} aria-labelledby="contract-dates">
      <h2 id="contract-dates">{t('worth:worth.contract')}</h2>
      {endsOn ? (
        <FactList
          facts={[
            [t('worth:worth.endsOn'), formats.day(endsOn)],
            [t('worth:worth.noticeBy'), isOver ? t('worth:worth.noticePassed', { date: day }) : day],
          ]}
        />
      ) : (
        <p className={styles.quiet}>{t('worth:worth.noContract')}</p>
      )}
      <div>
        <Button tone="quiet" onPress={() => open({ name: 'agreement' })}>
          {t('worth:worth.openAgreement')}
        </Button>
      </div>
    </section>
  );
}
