import { AppWindow, ClipboardCheck, Phone } from 'lucide-react';
import { callLog } from '@/components/call/call-log';
import { CallReview } from '@/components/call/call-review';
import { usePartingScript } from '@/components/call/use-parting-script';
import { Button, Disclosure, Row, Stack, useFormats, usePanelView, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { caseInstant } from '@/lib/playbook/case-values';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { openCaseWindow } from '@/lib/browser/open-case-window';

/** The way into the call: checklist first, then the call view; afterwards what was noted in it. */
export function CallLaunch({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  const open = usePanelView((state) => state.open);
  const { script } = usePartingScript(view, red);
  const startedAt = caseInstant(red.case, 'callStartedAt');
  const endedAt = caseInstant(red.case, 'callEndedAt');
  const entries = callLog(red.case);
  return (
    <Stack>
      {endedAt === undefined ? (
        <>
          {startedAt !== undefined && <p>{t('case:call.started')}</p>}
          <Row>
            <Button tone="primary" icon={Phone} onPress={() => open({ name: 'call', ref: red.ref })}>
              {t('case:call.open')}
            </Button>
            <Button icon={AppWindow} onPress={() => void openCaseWindow(view.state.id, red.ref, 'call')}>
              {t('case:call.window')}
            </Button>
            <Button icon={ClipboardCheck} onPress={() => open({ name: 'card.checklist' })}>
              {t('case:call.checklist')}
            </Button>
          </Row>
        </>
      ) : (
        <>
          <p>{t('case:call.ended', { when: formats.dateTime(endedAt) })}</p>
          {!red.case.closed.call && (
            <Row>
              <Button onPress={() => open({ name: 'call', ref: red.ref })}>{t('case:call.outcome')}</Button>
            </Row>
          )}
        </>
      )}
      {script && entries.length > 0 && (
        <Disclosure label={t('case:call.notes', { count: entries.length })}>
          <CallReview parting={red.case} reactions={script.reactions} />
        </Disclosure>
      )}
    </Stack>
  );
}
