import { Braces, GitFork } from 'lucide-react';
import { memo, type ReactNode, useRef } from 'react';
import { ActionMenu, TextArea, TextField, useWords } from '@/components/ui';
import { fieldWords } from '@/lib/playbook/field-words';
import { FIELD_IDS, type FieldId } from '@/lib/playbook/fields';
import { FLAG_IDS } from '@/lib/playbook/flags';
import { isHint } from '@/lib/playbook/playbook-problems';
import { useEditing } from './editing';
import styles from './editor.module.css';
import { useProblemWords } from './use-problem-words';

export interface MessageFieldProps {
  /** Path of the text in the playbook, e.g. `blocks.2`. */
  where: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  /** Plain words: nothing can be put in. */
  isPlain?: boolean;
  /** Further controls beside those that put something in. */
  children?: ReactNode;
}

/** One text of a script: its words, what can be put into them, and what is the matter with them. */
export function MessageField(props: MessageFieldProps) {
  const { problems, first } = useEditing();
  const { why } = useProblemWords();
  const mine = problems.filter(({ where }) => where === props.where);
  const error = mine.find((problem) => !isHint(problem));
  const hint = mine.find(isHint);
  return <MessageInput {...props} first={first} error={error && why(error)} hint={hint && why(hint)} />;
}

interface MessageInputProps extends MessageFieldProps {
  /** Fields to be offered first. */
  first: readonly FieldId[];
  error: string | undefined;
  hint: string | undefined;
}

/** Drawn anew only where something of its own has changed: what is wrong elsewhere changes with every keystroke. */
const MessageInput = memo(function MessageInput(props: MessageInputProps) {
  const { where, label, value, onChange, rows = 2, isPlain, first, error, hint, children } = props;
  const { t, language } = useWords();
  const box = useRef<HTMLDivElement>(null);

  /** Puts text where the cursor stands; `select` is what is to be typed over next. */
  function insert(text: string, select = text.length, length = 0) {
    const area = box.current?.querySelector('textarea');
    const start = area?.selectionStart ?? value.length;
    const end = area?.selectionEnd ?? value.length;
    onChange(value.slice(0, start) + text + value.slice(end));
    setTimeout(() => {
      area?.focus();
      area?.setSelectionRange(start + select, start + select + length);
    });
  }
  const [yes, no] = [t('playbook:branchWords.yes'), t('playbook:branchWords.no')];
  const fields = [...first, ...FIELD_IDS.filter((id) => !first.includes(id))];
  return (
    <div ref={box} data-where={where} className={styles.message}>
      <div className={styles.tools}>
        {!isPlain && (
          <>
            <ActionMenu
              icon={Braces}
              label={t('playbook:act.insert', { item: label })}
              actions={fields.map((id) => ({ label: fieldWords(language, id).label, onAction: () => insert(`{${id}}`) }))}
            />
            <ActionMenu
              icon={GitFork}
              label={t('playbook:act.branch', { item: label })}
              actions={FLAG_IDS.map((id) => ({
                label: t(`playbook:flag.${id}`),
                onAction: () => {
                  const before = `{${id}, select, true {`;
                  insert(`${before}${yes}} other {${no}}}`, before.length, yes.length);
                },
              }))}
            />
          </>
        )}
        {children}
      </div>
      {isPlain && rows === 1 ? (
        <TextField label={label} value={value} onChange={onChange} error={error} />
      ) : (
        <TextArea label={label} rows={rows} value={value} onChange={onChange} error={error} hint={hint} />
      )}
    </div>
  );
});
