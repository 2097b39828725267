import { DateField, NumberField, TextField, useWords } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { Channel } from '@/lib/schema/note';
import type { RemedyId } from '@/lib/schema/remedy';
import { ChannelSelect, useNeeded } from '../form';

/** What some measures ask besides what was agreed. */
export interface RemedyExtra {
  backed: string;
  channel: Channel | undefined;
  hours: string;
  responseHours: number | undefined;
  endsOn: string | undefined;
}

export interface RemedyExtrasProps {
  remedy: RemedyId;
  values: RemedyExtra;
  set: (changes: Partial<RemedyExtra>) => void;
  show: boolean;
  /** A refusal of the gate about how the colleague was backed. */
  backedError: string | undefined;
}

/** B-reassign: how the colleague was backed · C-channel: the agreement · C-renewal: the end date. */
export function RemedyExtras({ remedy, values, set, show, backedError }: RemedyExtrasProps) {
  const { t } = useWords();
  const needed = useNeeded();
  switch (remedy) {
    case 'B-reassign':
      return (
        <WordedArea
          label={t('cards:remedy.backed')}
          hint={t('cards:remedy.backedHint')}
          isRequired
          rows={2}
          value={values.backed}
          onChange={(backed) => set({ backed })}
          error={backedError ?? needed(show, values.backed)}
        />
      );
    case 'C-channel':
      return (
        <>
          <ChannelSelect
            label={t('cards:remedy.agreement.channel')}
            value={values.channel}
            onChange={(channel) => set({ channel })}
          />
          <TextField label={t('cards:remedy.agreement.hours')} value={values.hours} onChange={(hours) => set({ hours })} />
          <NumberField
            label={t('cards:remedy.agreement.responseHours')}
            min={1}
            value={values.responseHours}
            onChange={(responseHours) => set({ responseHours })}
          />
        </>
      );
    case 'A3-hold':
      return <p>{t('cards:remedy.holdToo')}</p>;
    case 'C-renewal':
      return (
        <DateField label={t('cards:remedy.agreement.endsOn')} value={values.endsOn} onChange={(endsOn) => set({ endsOn })} />
      );
    default:
      return null;
  }
}
