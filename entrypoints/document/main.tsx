import { createRoot } from 'react-dom/client';
import { DocumentPage } from '@/components/document/document-page';
import { AppRoot } from '@/components/ui';
import { openDatabase } from '@/lib/store/open-database';

const asked = new URLSearchParams(window.location.search);

void openDatabase(); // never rejects: the page shows its state
createRoot(document.getElementById('root') ?? document.body).render(
  <AppRoot>
    <DocumentPage client={asked.get('client') ?? ''} redRef={asked.get('red') ?? undefined} />
  </AppRoot>,
);
