import { createRoot } from 'react-dom/client';
import { CasePage } from '@/components/case/case-page';
import { AppRoot } from '@/components/ui';
import { isReminderKind } from '@/lib/domain/reminders/key-parts';
import { openDatabase } from '@/lib/store/open-database';

const asked = new URLSearchParams(window.location.search);
const shown = (['call', 'decide', 'attention', 'quarrel', 'timer'] as const).find((view) => view === asked.get('view'));
const kind = asked.get('about');
const about = isReminderKind(kind) ? { kind, ref: asked.get('ref') ?? '' } : null;

void openDatabase(); // never rejects: the page shows its state
createRoot(document.getElementById('root') ?? document.body).render(
  <AppRoot>
    <CasePage client={asked.get('client') ?? ''} redRef={asked.get('red') ?? ''} shows={shown ?? 'case'} about={about} />
  </AppRoot>,
);
