import { useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button, Row, Select, Stack, TextField, useWords } from '@/components/ui';
import type { SiteRule, TaughtKind } from '@/lib/crm/taught/rule';
import { TAUGHT_KINDS } from '@/lib/schema/site-rule';

export interface EditRuleProps {
  rule: SiteRule;
  onSave: (edit: { title: string; kind: TaughtKind }) => void;
  onCancel: () => void;
}

/** Title and kind of what was taught. */
export function EditRule({ rule, onSave, onCancel }: EditRuleProps) {
  const { t } = useWords();
  const [title, setTitle] = useState(rule.title);
  const [kind, setKind] = useState(rule.kind);
  return (
    <Group aria-label={t('teach:list.editTitle', { title: rule.title })}>
      <Stack gap={3}>
        <TextField label={t('teach:third.name')} value={title} onChange={setTitle} maxLength={80} autoFocus />
        <Select
          label={t('teach:third.kind')}
          hint={kind === rule.kind ? undefined : t('teach:list.kindHint')}
          options={TAUGHT_KINDS.map((id) => ({ id, label: t(`teach:kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Row>
          <Button tone="primary" isDisabled={title.trim() === ''} onPress={() => onSave({ title: title.trim(), kind })}>
            {t('save')}
          </Button>
          <Button tone="quiet" onPress={onCancel}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </Group>
  );
}
