import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button, Row, useFormats, useWords } from '@/components/ui';
import { CLIENTS_SHOWN, type RetentionPreview } from '@/lib/store/hooks/use-retention';
import styles from './people.module.css';

export interface RetentionPlacesProps {
  preview: RetentionPreview;
  /** Shows the clients from this place on. */
  showFrom: (from: number) => void;
}

/** Which of many clients are in sight, and the way to the others; nothing where all are. Above the list, so that nothing moves under a press. */
export function RetentionPlaces({ preview: { from, offers, count }, showFrom }: RetentionPlacesProps) {
  const { t } = useWords();
  const { number } = useFormats();
  if (count <= CLIENTS_SHOWN) return null;
  const to = from + offers.length;
  return (
    <div>
      <output className={styles.places}>
        {t('people:retention.places', { from: number(from + 1), to: number(to), all: number(count) })}
      </output>
      <Row>
        <Button icon={ArrowLeft} isDisabled={from === 0} onPress={() => showFrom(Math.max(0, from - CLIENTS_SHOWN))}>
          {t('people:retention.before')}
        </Button>
        <Button icon={ArrowRight} isDisabled={to >= count} onPress={() => showFrom(from + CLIENTS_SHOWN)}>
          {t('people:retention.after')}
        </Button>
      </Row>
    </div>
  );
}
