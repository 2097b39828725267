import { useNames } from '@/components/cards/form/use-names';
import { FactList } from '@/components/cards/fact-list';
import { UserText, useFormats, useWords } from '@/components/ui';
import { Links } from '@/components/waiting/links';
import type { Stamp } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Entry } from './entry';
import { Part } from './part';

/** Calls for the manager (B-staff) and quarrels in public (B-public), with what was answered. */
export function AskedPart({ view }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const { attention, quarrels } = view.state;
  if (attention.length + quarrels.length === 0) return null;
  const asked = (stamp: Stamp) => t('waiting:askedBy', { who: names.author(stamp.author), date: formats.dateTime(stamp.at) });
  const answered = (stamp: Stamp | undefined) =>
    stamp ? t('waiting:answeredBy', { who: names.author(stamp.author), date: formats.dateTime(stamp.at) }) : t('waiting:open');
  return (
    <Part title={t('waiting:section')}>
      {attention.map((call) => (
        <Entry key={call.ref} title={t('waiting:attention.title')}>
          <UserText block>{call.what}</UserText>
          <Links evidence={call.evidence} />
          <FactList
            facts={[
              [t('waiting:attention.answer'), call.answered?.answer],
              [t('waiting:attention.backed'), call.answered?.backed],
            ]}
          />
          <p>{`${asked(call)} ${answered(call.answered)}`}</p>
        </Entry>
      ))}
      {quarrels.map((quarrel) => (
        <Entry key={quarrel.ref} title={t('waiting:quarrel.title')}>
          <UserText block>{quarrel.what}</UserText>
          <Links evidence={quarrel.evidence} />
          <FactList
            facts={[
              [t('waiting:quarrel.ground'), quarrel.ground],
              [t('waiting:quarrel.follows'), quarrel.follows],
              [t('waiting:quarrel.others'), quarrel.others],
              [t('waiting:quarrel.standing'), quarrel.standing],
              [t('waiting:quarrel.how'), quarrel.decided && t(`waiting:quarrel.way.${quarrel.decided.way}`)],
              [t('waiting:quarrel.why'), quarrel.decided?.reason],
            ]}
          />
          <p>{`${asked(quarrel)} ${answered(quarrel.decided)}`}</p>
        </Entry>
      ))}
    </Part>
  );
}
