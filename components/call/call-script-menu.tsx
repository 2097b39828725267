import { Languages } from 'lucide-react';
import { useScriptLanguage } from '@/components/cards/use-script-language';
import { ActionMenu, RefusalText, useWords } from '@/components/ui';
import { SCRIPT_LANGUAGES, type ScriptLanguage } from '@/lib/schema/playbook';

/** The other language for the words of a call; it has one small button, the sentence needs the room. */
export function CallScriptMenu({ client, lang }: { client: string; lang: ScriptLanguage }) {
  const { t } = useWords();
  const { choose, refusal } = useScriptLanguage(client);
  return (
    <>
      <ActionMenu
        icon={Languages}
        label={t('playbook:bar.menu', { language: t(`domain:language.${lang}`) })}
        actions={SCRIPT_LANGUAGES.filter((id) => id !== lang).map((id) => ({
          label: t(`domain:language.${id}`),
          onAction: () => void choose(id),
        }))}
      />
      <RefusalText refusal={refusal} />
    </>
  );
}
