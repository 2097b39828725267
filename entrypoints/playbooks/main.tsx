import { createRoot } from 'react-dom/client';
import { PlaybooksPage } from '@/components/playbooks/playbooks-page';
import { AppRoot } from '@/components/ui';
import { openDatabase } from '@/lib/store/open-database';

void openDatabase(); // never rejects: the page shows its state
createRoot(document.getElementById('root') ?? document.body).render(
  <AppRoot>
    <PlaybooksPage />
  </AppRoot>,
);
