import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import { type Subject, draftSubject } from '@/components/client/subject';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, Checkbox, DateField, ErrorText, NumberField, TextField, useWords } from '@/components/ui';
import { dayOf } from '@/lib/domain/day-rule';
import { minutesOn, noonOf } from '@/lib/domain/time-entries';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { readHours, readMinutes } from './read-length';
import { useLength } from './use-length';
import styles from './worth.module.css';

const DAY_MINUTES = 24 * 60;

/** C-cost: time entered by hand. More than 24 hours on one day is asked about once more. */
export function LogTime({ subject, view, timeZone }: { subject: Subject; view: ClientView | null; timeZone: string }) {
  const { t } = useWords();
  const length = useLength();
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const [openedAt] = useState(Date.now);
  const today = dayOf(openedAt, timeZone);
  const ownDay: string | undefined = today;
  const form = useForm(`time:${draftSubject(subject)}`, {
    hours: undefined as number | undefined,
    minutes: undefined as number | undefined,
    day: ownDay,
    what: '',
    isRight: false,
  });
  if (!form) return null;
  const { hours, minutes, day, what, isRight } = form.values;
  const total = Math.round((hours ?? 0) * 60 + (minutes ?? 0));
  const onDay = day && view ? minutesOn(view.state, day, timeZone) + total : total;
  const isDay = day !== undefined && day <= today;
  const asks = total > 0 && onDay > DAY_MINUTES;

  async function save() {
    if (!day) return;
    const happenedAt = Math.min(noonOf(day, timeZone), Date.now());
    const result = await run('logTime', { minutes: total, happenedAt, ...(what.trim() && { what: what.trim() }) });
    if (!result.ok) return;
    form?.discard();
    announce(t('worth:time.logged', { count: total }));
  }
  return (
    <section className={styles.section} aria-labelledby="time-by-hand">
      <h2 id="time-by-hand">{t('worth:time.byHand')}</h2>
      <ActionForm
        submit={t('worth:time.log')}
        onSubmit={() => void save()}
        isPending={isPending}
        refusal={refusal}
        isComplete={total >= 1 && isDay && (!asks || isRight)}
        isUnkept={form.isUnkept}
      >
        {(showMissing) => (
          <>
            <div className={styles.fields}>
              <NumberField
                label={t('worth:time.hours')}
                read={readHours}
                min={0}
                max={1_600}
                value={hours}
                onChange={(value) => form.set({ hours: value, isRight: false })}
                error={showMissing && total < 1 ? t('worth:time.lengthNeeded') : undefined}
              />
              <NumberField
                label={t('worth:time.minutes')}
                read={readMinutes}
                min={0}
                max={4_000}
                value={minutes}
                onChange={(value) => form.set({ minutes: value, isRight: false })}
              />
            </div>
            <p className={styles.quiet}>{total > 0 ? t('worth:time.read', { length: length(total) }) : t('worth:time.ways')}</p>
            <DateField
              label={t('worth:time.day')}
              max={today}
              value={day}
              onChange={(value) => form.set({ day: value, isRight: false })}
              error={showMissing && !isDay ? t('worth:time.dayNeeded') : undefined}
            />
            <TextField label={t('worth:time.what')} maxLength={500} value={what} onChange={(text) => form.set({ what: text })} />
            {asks && (
              <>
                <p className={styles.warning}>{t('worth:time.tooMuch', { length: length(onDay) })}</p>
                <Checkbox label={t('worth:time.tooMuchYes')} value={isRight} onChange={(value) => form.set({ isRight: value })} />
                {showMissing && !isRight && <ErrorText>{t('worth:time.tooMuchNeeded')}</ErrorText>}
              </>
            )}
          </>
        )}
      </ActionForm>
    </section>
  );
}
