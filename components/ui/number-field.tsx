import { type KeyboardEvent, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { type FieldProps, FieldShell } from './field-shell';
import field from './field.module.css';
import { readNumber } from './read-number';
import { useWords } from './use-words';

export interface NumberFieldProps extends FieldProps {
  value: number | undefined;
  /**
   * Called once the user leaves the field or presses Enter or an arrow key.
   * @param value undefined: it is empty, or nobody can read it
   * @param typed what stood there; absent after an arrow key
   */
  onChange: (value: number | undefined, typed?: string) => void;
  min?: number;
  max?: number;
  /** 1 for whole numbers. */
  step?: number;
  /** Reads more than plain numbers; null for what it cannot read. */
  read?: (text: string, locale: string) => number | null;
}

/** Digits after the decimal sign that are shown. */
const DECIMALS = 6;

/**
 * A number, shown as the language writes it and read as people type it, with a comma or a point; arrow keys step. Empty is `undefined`,
 * not 0. What cannot be read, or is out of range, stays as it was typed, and the field says what would do.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, isLabelHidden, isRequired, isDisabled, autoFocus } = props;
  const { value, onChange, min = -Infinity, max = Infinity, step, read = readNumber } = props;
  const { t } = useWords();
  const { locale } = useLocale();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const given = value === undefined || Number.isNaN(value) ? undefined : value;
  const [sent, setSent] = useState(given);
  const [known, setKnown] = useState(given);
  if (given !== known) {
    setKnown(given);
    if (given !== sent) show(given); // a value from outside takes the place of what was typed
  }
  const format = (number: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMALS }).format(number);
  const text = typed ?? (given === undefined ? '' : format(given));

  function problemOf(number: number | null): string | undefined {
    if (number === null) return t('number.unread', { example: format(1234.5) });
    if (step === 1 && !Number.isInteger(number)) return t('number.whole');
    if (number < min) return t('number.least', { min: format(min) });
    return number > max ? t('number.most', { max: format(max) }) : undefined;
  }
  function show(number: number | undefined) {
    setSent(number);
    setTyped(undefined);
    setProblem(undefined);
  }
  /** Takes what was typed. */
  function commit() {
    if (typed === undefined) return;
    const number = typed.trim() === '' ? undefined : read(typed, locale);
    const found = number === undefined ? undefined : problemOf(number);
    const taken = found === undefined ? (number ?? undefined) : undefined;
    if (found === undefined) show(taken);
    else setProblem(found);
    setSent(taken);
    if (taken !== undefined || given !== undefined) onChange(taken, typed); // also an equal one: "5 €" is another sum than "5 $"
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = typed === undefined ? given : (read(typed, locale) ?? undefined);
    const by = (event.key === 'ArrowUp' ? 1 : -1) * (step ?? 1);
    const next = from === undefined ? Math.max(0, min) : Math.round((from + by) * 1e6) / 1e6;
    const stepped = Math.min(max, Math.max(min, next));
    show(stepped);
    if (stepped !== given) onChange(stepped);
  }
  const wrong = problem ?? error;
  return (
    <TextField
      value={text}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={onKeyDown}
      isRequired={isRequired}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(wrong)}
      validationBehavior="aria"
      inputMode="decimal"
      autoComplete="off"
      className={field.field}
    >
      <FieldShell label={label} hint={hint} error={wrong} isRequired={isRequired} isLabelHidden={isLabelHidden}>
        <Input className={field.input} data-unread={problem !== undefined || undefined} />
      </FieldShell>
    </TextField>
  );
}
