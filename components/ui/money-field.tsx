import { useState } from 'react';
import type { Money } from '@/lib/schema/ids';
import { readAmount } from '@/lib/tables/amount';
import type { FieldProps } from './field-shell';
import styles from './money-field.module.css';
import { NumberField } from './number-field';
import { Select } from './select';
import { useWords } from './use-words';

/** Offered besides the one a value already has; ISO 4217. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'RUB', 'KZT', 'BYN', 'UAH', 'CHF', 'PLN', 'INR', 'BRL', 'CNY', 'JPY'];

export interface MoneyFieldProps extends FieldProps {
  value: Money | undefined;
  onChange: (value: Money | undefined) => void;
  /** Currency of an empty field, e.g. the policy's. */
  currency?: string;
}

/** An amount with its currency. Without an amount there is no value. */
export function MoneyField({ value, onChange, currency = 'EUR', isDisabled, ...rest }: MoneyFieldProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(currency);
  const shown = value?.currency ?? chosen;
  const codes = CURRENCIES.includes(shown) ? CURRENCIES : [shown, ...CURRENCIES];
  return (
    <div className={styles.group}>
      <div className={styles.amount}>
        <NumberField
          {...rest}
          isDisabled={isDisabled}
          value={value?.amount}
          onChange={(amount, typed = '') =>
            // "1 200 €" says itself what it is in
            onChange(amount === undefined ? undefined : { amount, currency: readAmount(typed)?.currency ?? shown })
          }
        />
      </div>
      <div className={styles.currency}>
        <Select
          label={t('currency')}
          isDisabled={isDisabled}
          options={codes.map((code) => ({ id: code, label: code }))}
          value={shown}
          onChange={(code) => {
            setChosen(code);
            if (value) onChange({ ...value, currency: code });
          }}
        />
      </div>
    </div>
  );
}
