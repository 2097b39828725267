import { Printer } from 'lucide-react';
import { RedCard } from '@/components/cards/red/red-card';
import { useDue } from '@/components/cards/use-due';
import { DecisionFileButton } from '@/components/decision/decision-file-button';
import { openDocument } from '@/components/document/open-document';
import { Button, Stack, UserText, useWords, View } from '@/components/ui';
import { caseText } from '@/lib/playbook/case-values';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CaseProgress } from './case-progress';
import { EndCase } from './end-case';
import { SayNothing } from './say-nothing';
import { StageList } from './stage-list';
import { TermNote } from './term-note';

export interface CaseViewProps {
  view: ClientView;
  /** Ref of the red card. */
  redRef: string;
  onDone: () => void;
}

/** The guided parting: all nine stages, one below the other (domain section 6). */
export function CaseView({ view, redRef, onDone }: CaseViewProps) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  const red = view.state.reds.find(({ ref }) => ref === redRef);
  if (!red) {
    return (
      <View title={t('case:title')} onBack={onDone}>
        <p>{t('cards:gone')}</p>
      </View>
    );
  }
  const reason = caseText(red.case, 'reason') ?? red.proposal.reason;
  const { end } = red.case;
  return (
    <View title={t('case:title')} onBack={onDone}>
      <Stack>
        <UserText block>{reason}</UserText>
        {!red.approved && <RedCard view={view} red={red} isInCase />}
        {red.approved && <DecisionFileButton client={view.state.id} request={red} answer={red.approved} />}
        <SayNothing view={view} red={red} />
        {red.case.closed.legal && <TermNote view={view} red={red} />}
        {end && <p>{t('case:finished', { date: dayAt(end.at), outcome: t(`domain:caseChoice.outcome.${end.outcome}`) })}</p>}
        <CaseProgress view={view} red={red} />
      </Stack>
      <StageList view={view} red={red} />
      <EndCase view={view} red={red} />
      <div>
        <Button icon={Printer} onPress={() => void openDocument(view.state.id, red.ref)}>
          {t('document:open')}
        </Button>
      </div>
    </View>
  );
}
