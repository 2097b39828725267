import { Mic } from 'lucide-react';
import { elapsed } from '@/components/call/elapsed';
import { Button, useFormats, usePanelView, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { rehearsals } from './rehearsal-log';

/** The way into a rehearsal, and how often it was done and how the last one went. */
export function RehearsalLaunch({ red }: { red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  const open = usePanelView((state) => state.open);
  const done = rehearsals(red.case);
  const last = done.at(-1);
  return (
    <div>
      <Button icon={Mic} onPress={() => open({ name: 'rehearsal', ref: red.ref })}>
        {t('call:rehearsal.open')}
      </Button>
      {last && (
        <p>
          {t('call:rehearsal.done', { count: done.length })}{' '}
          {t('call:rehearsal.last', {
            when: formats.dateTime(last.at),
            time: elapsed(last.seconds * 1_000),
            rating: last.rating,
          })}
        </p>
      )}
    </div>
  );
}
