import { MessageCircle } from 'lucide-react';
import { useFormats, UserText, useWords } from '@/components/ui';
import type { TalkState } from '@/lib/domain/state';
import { LiveCard } from './live-card';

/** An informal talk with what was agreed (S-talk). */
export function TalkCard({ talk }: { talk: TalkState }) {
  const { t } = useWords();
  const formats = useFormats();
  return (
    <LiveCard title={t(`domain:talkKind.${talk.kind}`)} icon={MessageCircle} tone="plain">
      <p>{t('cards:logTalk.line', { date: formats.date(talk.heldAt), channel: t(`domain:channel.${talk.channel}`) })}</p>
      <UserText block>{talk.agreed}</UserText>
    </LiveCard>
  );
}
