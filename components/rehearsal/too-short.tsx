import { RotateCcw } from 'lucide-react';
import { elapsed } from '@/components/call/elapsed';
import { Button, Row, Stack, useWords } from '@/components/ui';

export interface TooShortProps {
  /** How long it took, in ms. */
  ms: number;
  /** How long saying it takes, in ms. */
  spokenMs: number;
  onAgain: () => void;
  onDone: () => void;
}

/** C-step3: looked through and not said aloud. It is not counted, and nobody is held up: the stage can be ticked by hand. */
export function TooShort({ ms, spokenMs, onAgain, onDone }: TooShortProps) {
  const { t } = useWords();
  return (
    <Stack>
      <output>{t('call:rehearsal.tooShort', { time: elapsed(ms), spoken: elapsed(spokenMs) })}</output>
      <p>{t('call:rehearsal.tooShortHow')}</p>
      <Row>
        <Button tone="primary" icon={RotateCcw} onPress={onAgain}>
          {t('call:rehearsal.again')}
        </Button>
        <Button onPress={onDone}>{t('call:rehearsal.leave')}</Button>
      </Row>
    </Stack>
  );
}
