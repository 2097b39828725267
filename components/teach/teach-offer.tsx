import { GraduationCap } from 'lucide-react';
import { useChooseClient } from '@/components/client/choose-client';
import { Button, useWords } from '@/components/ui';
import { NEW_DRAFT, useTeachDraft } from './teach-draft';

/** The way into teaching; from the popup it opens the panel, since a popup closes as soon as the page is clicked. */
export function TeachOffer({ origin, isWrong = false }: { origin: string; isWrong?: boolean }) {
  const { t } = useWords();
  const { teach } = useChooseClient();
  const { save } = useTeachDraft(origin);
  const start = () => save(NEW_DRAFT);
  return (
    <Button tone="quiet" icon={GraduationCap} onPress={() => void (teach ? teach(start) : start())}>
      {isWrong ? t('teach:offerWrong') : t('teach:offer')}
    </Button>
  );
}
