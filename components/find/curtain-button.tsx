import { EyeOff } from 'lucide-react';
import { IconButton, useWords } from '@/components/ui';
import { CURTAIN_KEY } from '@/components/ui/use-curtain-key';
import { toggleCurtain } from '@/lib/settings/curtain';

/** Draws the curtain over everything of ours (domain 7). */
export function CurtainButton() {
  const { t } = useWords();
  return <IconButton icon={EyeOff} label={t('find:curtain.draw', { key: CURTAIN_KEY })} onPress={() => void toggleCurtain()} />;
}
