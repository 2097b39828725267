import { FactList } from '@/components/cards/fact-list';
import { WhoWhen } from '@/components/client/history/who-when';
import { UserText, useFormats, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Entry } from './entry';
import { Part } from './part';

/** Talks, measures and holds, as they were agreed, told and ended. */
export function MeasuresPart({ view }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const { talks, remedies, holds } = view.state;
  if (talks.length + remedies.length + holds.length === 0) return null;
  return (
    <Part title={t('document:part.measures')}>
      {talks.map((talk) => (
        <Entry key={talk.ref} title={t(`domain:talkKind.${talk.kind}`)}>
          <p>{`${formats.dateTime(talk.heldAt)} · ${t(`domain:channel.${talk.channel}`)}`}</p>
          <FactList facts={[[t('cards:logTalk.agreed'), talk.agreed]]} />
          <WhoWhen author={talk.author} at={talk.at} />
        </Entry>
      ))}
      {remedies.map(({ ref, author, at, body, ended }) => (
        <Entry key={ref} title={t(`domain:remedy.${body.remedy}.name`)}>
          <p>{t('cards:remedy.since', { told: formats.day(body.toldOn), from: formats.day(body.from) })}</p>
          <FactList
            facts={[
              [t('cards:remedy.agreed'), body.agreed],
              [t('cards:perspective.ourShare'), body.ourShare],
              [t('cards:remedy.theirSide'), body.theirSide],
              [t('cards:remedy.backed'), body.backed],
              [
                t('cards:remedy.outcome'),
                ended && [t(`domain:remedyOutcome.${ended.outcome}`), ended.how].filter(Boolean).join('. '),
              ],
            ]}
          />
          <WhoWhen author={author} at={at} />
        </Entry>
      ))}
      {holds.map(({ ref, author, at, body, told, released }) => (
        <Entry key={ref} title={t('cards:hold.title')}>
          <UserText block>{body.reason}</UserText>
          <p>{t('client:fact.until', { text: body.until })}</p>
          {told && (
            <p>{t('cards:hold.told', { date: formats.date(told.toldAt), channel: t(`domain:channel.${told.channel}`) })}</p>
          )}
          {released && (
            <p>
              {t('cards:hold.released', {
                date: formats.date(released.at),
                because: [t(`domain:holdReleased.${released.because}`), released.reason].filter(Boolean).join('. '),
              })}
            </p>
          )}
          <WhoWhen author={author} at={at} />
        </Entry>
      ))}
    </Part>
  );
}
