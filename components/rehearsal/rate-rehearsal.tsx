import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { elapsed } from '@/components/call/elapsed';
import { useCaseItems } from '@/components/call/use-case-items';
import { announce, Button, RefusalText, Row, Segmented, Stack, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { RATINGS, rehearsalEntry } from './rehearsal-log';
import type { RatingForm } from './use-rating';

export interface RateRehearsalProps {
  /** Id of the client. */
  client: string;
  red: RedState;
  /** How long it took. */
  ms: number;
  /** Keeps both until they are saved, so that a closed panel costs no second rehearsal. */
  form: RatingForm;
  onAgain: () => void;
  onDone: () => void;
}

/** After a rehearsal: how long it took, how it went; written into the case, which then counts as rehearsed (C-step3). */
export function RateRehearsal({ client, red, ms, form, onAgain, onDone }: RateRehearsalProps) {
  const { t } = useWords();
  const { setItem, refusal } = useCaseItems(client, red.ref);
  const { rating } = form.values;
  const [isPending, setPending] = useState(false);
  useEffect(() => form.set({ ms }), [ms]); // oxlint-disable-line react-hooks/exhaustive-deps -- once, when it is over
  async function save() {
    if (!rating) return;
    setPending(true);
    const isKept = (await setItem('rehearsals', rehearsalEntry(ms / 1_000, rating))) && (await setItem('rehearsed', true));
    setPending(false);
    if (!isKept) return;
    form.discard();
    announce(t('call:rehearsal.saved'));
    onDone();
  }
  return (
    <Stack>
      <p>{t('call:rehearsal.took', { time: elapsed(ms) })}</p>
      <Segmented
        label={t('call:rehearsal.rate')}
        hint={t('call:rehearsal.rateHint')}
        options={RATINGS.map((id) => ({ id, label: id }))}
        value={rating}
        onChange={(chosen) => form.set({ ms, rating: chosen })}
      />
      <RefusalText refusal={refusal} />
      <Row>
        <Button tone="primary" isDisabled={!rating} isPending={isPending} onPress={() => void save()}>
          {t('call:rehearsal.save')}
        </Button>
        <Button icon={RotateCcw} onPress={onAgain}>
          {t('call:rehearsal.again')}
        </Button>
      </Row>
    </Stack>
  );
}
