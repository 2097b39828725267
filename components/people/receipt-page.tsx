import { Printer } from 'lucide-react';
import { useRoute } from '@/components/dashboard/use-route';
import { Button, EmptyState, Stack, useWords, useFormats, ViewHeading } from '@/components/ui';
import { WithYear } from '@/components/ui/use-formats';
import { FilesLeft } from './files-left';
import styles from './people.module.css';
import { type Receipt, receiptIn } from './receipt';

/** The paper: when, how much, by which rule, who by role. No name, no key. */
function ReceiptSheet({ receipt }: { receipt: Receipt }) {
  const { t } = useWords();
  const { dateTime, number } = useFormats();
  const lines: [string, string][] = [
    [t('people:receipt.at'), dateTime(receipt.at)],
    [t('people:receipt.rule'), t(`people:receipt.by.${receipt.rule}`)],
    [t('people:receipt.who'), t(`people:receipt.role.${receipt.who}`)],
    [t('people:receipt.notes'), number(receipt.notes)],
    [t('people:receipt.cards'), number(receipt.cards)],
    [t('people:receipt.others'), number(receipt.others)],
  ];
  return (
    <article data-prints="receipt" className={styles.receipt}>
      <ViewHeading takesFocus>{t('people:receipt.title')}</ViewHeading>
      <p>{t('people:receipt.text')}</p>
      <dl className={styles.facts}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** `#/receipt?…`: what is handed out after a deletion, and what Sideline cannot delete itself. */
export default function ReceiptPage() {
  const { t } = useWords();
  const receipt = receiptIn(useRoute().query);
  if (!receipt)
    return (
      <EmptyState title={t('people:receipt.none')}>
        <a href="#/overview">{t('page:all')}</a>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <Stack gap={4}>
        <WithYear value={true}>
          <ReceiptSheet receipt={receipt} />
        </WithYear>
        <div className={styles.screen}>
          <Stack gap={4}>
            <div>
              <Button tone="primary" icon={Printer} onPress={() => window.print()}>
                {t('people:receipt.print')}
              </Button>
            </div>
            <FilesLeft before={receipt.at} />
            <a href="#/overview">{t('page:all')}</a>
          </Stack>
        </div>
      </Stack>
    </div>
  );
}
