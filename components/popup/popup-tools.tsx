import { Users } from 'lucide-react';
import { CurtainButton } from '@/components/find/curtain-button';
import { FindButton } from '@/components/find/find-button';
import { IconButton, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';

/** What leads on from the popup, whoever is on the page. */
export function PopupTools() {
  const { t } = useWords();
  return (
    <>
      <IconButton icon={Users} label={t('dashboard:open')} onPress={() => void openDashboard().then(() => window.close())} />
      <FindButton />
      <CurtainButton />
    </>
  );
}
