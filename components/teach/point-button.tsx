import { MousePointerClick } from 'lucide-react';
import { useState } from 'react';
import { Button, Row, useWords } from '@/components/ui';
import type { PageLook } from '@/lib/crm/teach/take-look';
import { usePickName } from '@/lib/sites/hooks/use-pick-name';
import styles from './teach.module.css';

export interface PointButtonProps {
  tabId: number;
  /** The user has pointed before. */
  again?: boolean;
  onPicked: (look: PageLook) => void;
}

/** Lets the user point at the name in the page. */
export function PointButton({ tabId, again = false, onPicked }: PointButtonProps) {
  const { t, language } = useWords();
  const { isPicking, pick, stop } = usePickName(tabId);
  const [isMissed, setMissed] = useState(false);
  async function point() {
    setMissed(false);
    const look = await pick({ help: t('teach:first.help'), lang: language });
    if (look && look.selectors.length > 0) onPicked(look);
    else setMissed(true);
  }
  if (isPicking) {
    return (
      <Row>
        <output>{t('teach:first.pointing')}</output>
        <Button onPress={() => void stop()}>{t('teach:first.pointingStop')}</Button>
      </Row>
    );
  }
  return (
    <>
      <Row>
        <Button tone={again ? 'plain' : 'primary'} icon={MousePointerClick} onPress={() => void point()}>
          {again ? t('teach:first.pointAgain') : t('teach:first.point')}
        </Button>
      </Row>
      {isMissed && <p className={styles.quiet}>{t('teach:first.nothing')}</p>}
    </>
  );
}
