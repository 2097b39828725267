import { Button, Disclosure, Row, Stack, useWords } from '@/components/ui';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { LetterWords } from './letter-words';

export interface LetterChangedProps {
  /** The letter as the playbook fills it in now. */
  now: { subject: string; body: string };
  lang: ScriptLanguage;
  /** Throws the edit away. */
  onTake: () => void;
  onKeep: () => void;
}

/** An edited letter does not follow the case: says so, shows the text as it would be now, and leaves the choice. */
export function LetterChanged({ now, lang, onTake, onKeep }: LetterChangedProps) {
  const { t } = useWords();
  return (
    <Stack gap={2}>
      <p>{t('cards:letter.changed')}</p>
      <Disclosure label={t('cards:letter.showNew')}>
        <LetterWords {...now} lang={lang} />
      </Disclosure>
      <Row>
        <Button onPress={onTake}>{t('cards:letter.takeNew')}</Button>
        <Button tone="quiet" onPress={onKeep}>
          {t('cards:letter.keepMine')}
        </Button>
      </Row>
    </Stack>
  );
}
