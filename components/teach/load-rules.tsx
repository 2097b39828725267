import { Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { announce, Button, ErrorText, Row, Stack, useWords } from '@/components/ui';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { MOST_BYTES, readRulesFile, type RulesFileProblem } from '@/lib/sites/rules-file';
import type { SiteRules } from '@/lib/sites/hooks/use-site-rules';
import { RulesPreview } from './rules-preview';

type State = { kind: 'idle' } | { kind: 'problem'; problem: RulesFileProblem } | { kind: 'preview'; rules: SiteRule[] };

/** Loads what a colleague taught: shows which sites would be read before anything is taken over. */
export function LoadRules({ taught }: { taught: SiteRules }) {
  const { t, wordOf } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  async function choose(file: File) {
    const read = file.size > MOST_BYTES ? { problem: { code: 'too-large' as const } } : readRulesFile(await file.text());
    setState('problem' in read ? { kind: 'problem', problem: read.problem } : { kind: 'preview', rules: read.rules });
  }
  async function add(rules: SiteRule[]) {
    const asked = taught.request(rules); // first: the browsers count the click only now
    await taught.save(rules);
    announce((await asked) ? t('teach:file.added') : t('teach:file.notAllowed'));
    setState({ kind: 'idle' });
  }
  return (
    <Stack gap={3}>
      <Row>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void choose(file);
          }}
        >
          <Button icon={Upload}>{t('teach:file.read')}</Button>
        </FileTrigger>
      </Row>
      {state.kind === 'problem' && (
        <ErrorText>{wordOf(`teach:file.${state.problem.code}`, state.problem.params) ?? state.problem.code}</ErrorText>
      )}
      {state.kind === 'preview' && (
        <RulesPreview
          rules={state.rules}
          stored={taught.rules}
          onAdd={(rules) => void add(rules)}
          onCancel={() => setState({ kind: 'idle' })}
        />
      )}
    </Stack>
  );
}
