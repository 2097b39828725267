import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button, Row, Stack, TextField, useWords } from '@/components/ui';

export interface OwnerFormProps {
  onDone: (owner: string) => void;
  onCancel: () => void;
}

/** Who is to look after those ticked. */
export function OwnerForm({ onDone, onCancel }: OwnerFormProps) {
  const { t } = useWords();
  const [owner, setOwner] = useState('');
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(owner.trim());
      }}
    >
      <Stack gap={2}>
        <TextField
          label={t('overview:bulk.ownerLabel')}
          hint={t('overview:bulk.ownerHint')}
          maxLength={200}
          autoFocus
          value={owner}
          onChange={setOwner}
        />
        <Row>
          <Button type="submit" tone="primary">
            {t('overview:bulk.ownerGo')}
          </Button>
          <Button tone="quiet" onPress={onCancel}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}
