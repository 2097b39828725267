import { ErrorText, useWords } from '@/components/ui';
import type { DecisionProblem } from '@/lib/store/hooks/use-decision-files';

/** Why a file is not taken in, and what to do about it. */
export function DecisionProblemText({ problem: { code, params } }: { problem: DecisionProblem }) {
  const { t, wordOf } = useWords();
  if (params?.code === 'contradicts-stored') return <ErrorText>{t('decision:problem.meanwhile')}</ErrorText>;
  if (code === 'gate' || code === 'refused') {
    const from = code === 'gate' ? 'refusals' : 'backup:refused';
    const key = String(params?.code);
    const why = wordOf(code === 'gate' ? `${from}:${key}` : `${from}.${key}`, params) ?? key;
    return <ErrorText>{t('decision:problem.gate', { why })}</ErrorText>;
  }
  return <ErrorText>{wordOf(`decision:problem.${code}`, params) ?? code}</ErrorText>;
}
