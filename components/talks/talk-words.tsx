import { NotebookPen } from 'lucide-react';
import { useForm, useNames } from '@/components/cards/form';
import { ReadyCheck } from '@/components/cards/ready-check';
import { ScriptBar } from '@/components/cards/script-bar';
import { ScriptLines } from '@/components/cards/script-lines';
import { scriptLanguage } from '@/components/cards/script-language';
import { useReady } from '@/components/cards/use-ready';
import { Button, Disclosure, ErrorText, Row, Stack, usePanelView, useWords, View } from '@/components/ui';
import { needsLegalEarly } from '@/lib/domain/may-name-parting';
import { fieldWords } from '@/lib/playbook/field-words';
import { fieldsUsed } from '@/lib/playbook/fields-used';
import { type FieldId, MERGE_FIELDS } from '@/lib/playbook/fields';
import { renderPlaybook } from '@/lib/playbook/render';
import { talkFacts, type TypedFields, typedValues } from '@/lib/playbook/talk-values';
import type { ChosenPlaybook } from '@/lib/playbook/chosen-playbook';
import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { usePlaybooks } from '@/lib/store/hooks/use-playbooks';
import { QuarrelFirst } from './quarrel-first';
import { IS_HARD, SPEAKS_OF_PARTING } from './talk-groups';
import { TalkFields } from './talk-fields';
import { TalkLetter } from './talk-letter';
import { talkToLog } from './talk-to-log';

export interface TalkWordsProps {
  view: ClientView;
  kind: PlaybookKind;
  onDone: () => void;
}

/** Words for a talk that belongs to no card: what to say, answers to the usual reactions, the letter; then it is logged. */
export function TalkWords({ view, kind, onDone }: TalkWordsProps) {
  const { t, language } = useWords();
  const lang = scriptLanguage(view.state, language);
  const playbooks = usePlaybooks([kind], lang);
  const [chosen] = playbooks ?? [];
  if (!chosen) return null;
  const { playbook } = chosen;
  if (SPEAKS_OF_PARTING.has(kind) && view.status.kinds.includes('say-nothing'))
    return (
      <View title={playbook.title} onBack={onDone}>
        <p>{t('case:sayNothing.locked')}</p>
      </View>
    );
  const decided = view.state.quarrels.at(-1)?.decided;
  if (kind === 'public-quarrel' && (!decided || decided.way === 'not-at-all'))
    return <QuarrelFirst view={view} title={chosen.playbook.title} onDone={onDone} />;
  return <FilledIn key={`${kind} ${lang}`} view={view} chosen={chosen} lang={lang} onDone={onDone} />;
}

interface FilledInProps {
  view: ClientView;
  chosen: ChosenPlaybook;
  lang: ScriptLanguage;
  onDone: () => void;
}

function FilledIn({ view, chosen: { playbook, origin }, lang, onDone }: FilledInProps) {
  const { t, language } = useWords();
  const { me } = useNames();
  const { state, policy, now } = view;
  const open = usePanelView(({ open: show }) => show);
  const known = talkFacts({ state, authorName: me, timeZone: policy.timeZone, now, lang });
  const form = useForm<{ typed: TypedFields }>(`words:${playbook.kind}:${state.id}`, { typed: {} });
  const ready = useReady(state.id, `${playbook.kind}:${state.id}`);
  if (!form) return null;
  const { typed } = form.values;
  const isNeeded = (id: FieldId) => MERGE_FIELDS[id].whenEmpty === 'required';
  const asked = fieldsUsed(playbook)
    .filter((id) => id !== 'client' && id !== 'talkDate' && !(id === 'speaker' && me))
    .toSorted((a, b) => Number(isNeeded(b)) - Number(isNeeded(a))); // what the words cannot do without comes first
  const shown: TypedFields = { ...asText(known, asked), ...typed };
  const script = renderPlaybook(
    playbook,
    { ...known, ...typedValues(shown) },
    {
      stateReason: policy.stateReason, // P-conflict
      mayNameParting: !needsLegalEarly(state, policy), // B-legal-early
    },
  );
  function log() {
    ready?.discard(); // the talk was held
    open({ name: 'client' }); // where the form leads back to once the talk is written down
    open(talkToLog(playbook.kind));
  }
  const missing = new Set([...script.missing, ...(script.letter?.missing ?? [])]);
  return (
    <View title={playbook.title} onBack={onDone}>
      <Stack>
        {playbook.purpose && <p lang={lang}>{playbook.purpose}</p>}
        <ScriptBar client={state.id} lang={lang} kind={playbook.kind} origin={origin} />
        {ready && IS_HARD.has(playbook.kind) && (
          <ReadyCheck value={ready.values} onChange={ready.set} coolMinutes={policy.coolMinutes} now={Date.now} />
        )}
        {asked.length > 0 && (
          <Disclosure label={t('talks:fillIn')} defaultExpanded={missing.size > 0}>
            <Stack>
              <TalkFields fields={asked} values={shown} onChange={(changes) => form.set({ typed: { ...typed, ...changes } })} />
            </Stack>
          </Disclosure>
        )}
        {missing.size > 0 && (
          <p>{t('talks:gaps', { fields: [...missing].map((id) => fieldWords(language, id).label).join(', ') })}</p>
        )}
        {form.isUnkept && <ErrorText>{t('cards:form.unkept')}</ErrorText>}
        <ScriptLines script={script} lang={lang} />
        {script.letter && (
          <Disclosure label={t('cards:letter.title')}>
            <TalkLetter state={state} kind={playbook.kind} letter={script.letter} lang={lang} />
          </Disclosure>
        )}
        <Row>
          <Button tone="primary" icon={NotebookPen} onPress={log}>
            {t('talks:log')}
          </Button>
        </Row>
      </Stack>
    </View>
  );
}

/** What the record knows, as it stands in the form: prefilled, and open to change. */
function asText(values: ReturnType<typeof talkFacts>, fields: readonly FieldId[]): TypedFields {
  return Object.fromEntries(
    fields.flatMap((id) => {
      const value = values[id];
      return typeof value === 'string' && MERGE_FIELDS[id].kind !== 'names' ? [[id, value]] : [];
    }),
  );
}
