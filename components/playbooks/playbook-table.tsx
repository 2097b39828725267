import { Fragment } from 'react';
import { useWords } from '@/components/ui';
import { chosenPlaybook } from '@/lib/playbook/chosen-playbook';
import type { Playbook, PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';
import { PLAYBOOK_KINDS, SCRIPT_LANGUAGES } from '@/lib/schema/playbook';
import { playbookKey } from '@/lib/schema/team-playbook';
import { useBuiltIn } from '@/lib/store/hooks/use-built-in';
import { useDraftKeys } from '@/lib/store/hooks/use-draft-keys';
import { useTeamPlaybooks } from '@/lib/store/hooks/use-team-playbooks';
import type { EditorAddress } from './open-editor';
import { PLAYBOOK_GROUPS } from './playbook-groups';
import { PlaybookCell } from './playbook-cell';
import styles from './playbooks.module.css';
import { DRAFT_PREFIX } from './use-playbook-form';

/** All kinds of talks, with what stands for each in every language. */
export function PlaybookTable({ onOpen }: { onOpen: (address: EditorAddress) => void }) {
  const { t, language } = useWords();
  const builtIn = useBuiltIn(PLAYBOOK_KINDS, language);
  const team = useTeamPlaybooks();
  const drafts = useDraftKeys(DRAFT_PREFIX);
  if (!builtIn || !team || !drafts) return null;
  const own = new Map(team.map((playbook) => [playbookKey(playbook), playbook]));
  const unsaved = new Set(drafts);

  function stateOf(playbook: Playbook, kind: PlaybookKind, lang: ScriptLanguage) {
    const key = playbookKey({ kind, lang });
    const version = own.get(key);
    const { origin } = chosenPlaybook(playbook, version);
    const which = version && !version.inUse ? ('off' as const) : origin;
    return { which, hasDraft: unsaved.has(DRAFT_PREFIX + key), title: version?.title };
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('playbook:list.talk')}</th>
          {SCRIPT_LANGUAGES.map((lang) => (
            <th key={lang} scope="col">
              {t(`domain:language.${lang}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PLAYBOOK_GROUPS.map(({ id, kinds }) => (
          <Fragment key={id}>
            <tr>
              <th scope="rowgroup" colSpan={1 + SCRIPT_LANGUAGES.length} className={styles.group}>
                {id === 'warning' || id === 'parting' ? t(`playbook:list.group.${id}`) : t(`talks:group.${id}`)}
              </th>
            </tr>
            {builtIn
              .filter(({ kind }) => (kinds as readonly PlaybookKind[]).includes(kind))
              .map((playbook) => (
                <tr key={playbook.kind}>
                  <th scope="row">
                    {playbook.title}
                    {playbook.purpose && <span className={styles.purpose}>{playbook.purpose}</span>}
                  </th>
                  {SCRIPT_LANGUAGES.map((lang) => (
                    <td key={lang}>
                      <PlaybookCell
                        {...stateOf(playbook, playbook.kind, lang)}
                        lang={lang}
                        talk={playbook.title}
                        onOpen={() => onOpen({ kind: playbook.kind, lang })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
