import { Group } from 'react-aria-components/Group';
import { Button, Row, useWords } from '@/components/ui';
import type { PlaybookForm } from './use-playbook-form';

/** The script was changed elsewhere since the edits began: the user decides which one stays; nothing is overwritten unseen. */
export function NewerVersion({ form, onDecided }: { form: PlaybookForm; onDecided: () => void }) {
  const { t } = useWords();
  return (
    <Group aria-label={t('playbook:editor.changed')}>
      <p>{t('playbook:editor.changed')}</p>
      <Row>
        <Button
          onPress={() => {
            form.rebase();
            onDecided();
          }}
        >
          {t('playbook:editor.keepMine')}
        </Button>
        <Button
          onPress={() => {
            form.discard();
            onDecided();
          }}
        >
          {t('playbook:editor.takeTheirs')}
        </Button>
      </Row>
    </Group>
  );
}
