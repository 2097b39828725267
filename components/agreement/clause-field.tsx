import { useState } from 'react';
import { Select, TextField, useWords } from '@/components/ui';

export interface ClauseFieldProps {
  /** Numbered clauses of the agreement, as they read now. */
  clauses: readonly string[];
  /** Words of the clause cited; '' for none. */
  value: string;
  onChange: (clause: string) => void;
}

const NONE = 'none';
const OTHER = 'other';

/** B-charter: the clause that was crossed, chosen from the agreement, or in one's own words. */
export function ClauseField({ clauses, value, onChange }: ClauseFieldProps) {
  const { t } = useWords();
  const [isOther, setOther] = useState(value !== '' && !clauses.includes(value));
  const own = (
    <TextField
      label={t(clauses.length > 0 ? 'document:clause.ownWords' : 'notes:clause')}
      maxLength={1000}
      value={value}
      onChange={onChange}
    />
  );
  if (clauses.length === 0) return own;
  const index = clauses.indexOf(value);
  return (
    <>
      <Select
        label={t('notes:clause')}
        options={[
          { id: NONE, label: t('document:clause.none') },
          ...clauses.map((label, at) => ({ id: String(at), label })),
          { id: OTHER, label: t('document:clause.other') },
        ]}
        value={isOther ? OTHER : index < 0 ? NONE : String(index)}
        onChange={(id) => {
          setOther(id === OTHER);
          onChange(clauses[Number(id)] ?? '');
        }}
      />
      {isOther && own}
    </>
  );
}
