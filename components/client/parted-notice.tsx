import { FactList } from '@/components/cards/fact-list';
import { useFormats, useWords } from '@/components/ui';
import { redPhase, standingRed } from '@/lib/domain/red-card';
import { caseText } from '@/lib/playbook/case-values';
import { useClient } from '@/lib/store/hooks/use-client';

/** K-return: a client that we parted from, or are parting from, may be here again; why we did this. */
export function PartedNotice({ client }: { client: string }) {
  const { t } = useWords();
  const formats = useFormats();
  const view = useClient(client);
  const red = view && standingRed(view.state);
  if (!red) return null;
  const decided = red.case.end?.at ?? red.approved?.at ?? red.at;
  const why = caseText(red.case, 'why') ?? caseText(red.case, 'reason') ?? red.proposal.reason;
  return (
    <div role="note">
      <p>
        <strong>
          {t(redPhase(red) === 'closed' ? 'client:met.parted' : 'client:met.parting', { date: formats.date(decided) })}
        </strong>
      </p>
      <FactList facts={[[t('case:aftercare.why'), why]]} />
    </div>
  );
}
