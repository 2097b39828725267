import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldShell } from '@/components/ui/field-shell';
import { cx, useWords } from '@/components/ui';
import choice from '@/components/ui/choice.module.css';
import field from '@/components/ui/field.module.css';
import type { Ground, GroundOffer } from './open-grounds';

export interface GroundFieldProps {
  offers: readonly GroundOffer[];
  value: Ground | undefined;
  onChange: (value: Ground) => void;
  error?: string | undefined;
}

/** On what ground: those that hold can be chosen, the others say why not (B-red). */
export function GroundField({ offers, value, onChange, error }: GroundFieldProps) {
  const { t, wordOf } = useWords();
  const take = (id: string) => {
    const offer = offers.find(({ ground }) => ground === id);
    if (offer) onChange(offer.ground);
  };
  return (
    <RadioGroup
      value={value ?? null}
      onChange={take}
      isRequired
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={choice.group}
    >
      <FieldShell label={t('cards:red.ground')} error={error} isRequired>
        <div className={choice.options}>
          {offers.map(({ ground, refusal }) => (
            <Radio key={ground} value={ground} isDisabled={refusal !== undefined} className={choice.choice}>
              <span className={cx(choice.mark, choice.round)} />
              <span className={choice.words}>
                <span>{t(`domain:ground.${ground}.name`)}</span>
                <span className={field.hint}>
                  {refusal
                    ? t('cards:red.groundNot', { why: wordOf(`refusals:${refusal.code}`, refusal.params) ?? refusal.code })
                    : t(`domain:ground.${ground}.hint`)}
                </span>
              </span>
            </Radio>
          ))}
        </div>
      </FieldShell>
    </RadioGroup>
  );
}
