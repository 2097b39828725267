import { createRoot } from 'react-dom/client';
import { Dashboard } from '@/components/dashboard/dashboard';
import { AppRoot } from '@/components/ui';
import { openDatabase } from '@/lib/store/open-database';

void openDatabase(); // never rejects: the page shows its state
createRoot(document.getElementById('root') ?? document.body).render(
  <AppRoot>
    <Dashboard />
  </AppRoot>,
);
