import { createRoot } from 'react-dom/client';
import { CasePage } from '@/components/case/case-page';
import { AppRoot } from '@/components/ui';
import { openDatabase } from '@/lib/store/open-database';

const asked = new URLSearchParams(window.location.search);

void openDatabase(); // never rejects: the page shows its state
createRoot(document.getElementById('root') ?? document.body).render(
  <AppRoot>
    <CasePage client={asked.get('client') ?? ''} redRef={asked.get('red') ?? ''} startsInCall={asked.get('view') === 'call'} />
  </AppRoot>,
);
