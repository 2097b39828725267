import { MessagesSquare } from 'lucide-react';
import { openEditor } from '@/components/playbooks/open-editor';
import { Button, Row, useWords } from '@/components/ui';

/** The way to the scripts, which have a page of their own. */
export function ScriptsLink() {
  const { t } = useWords();
  return (
    <>
      <p>{t('playbook:options.text')}</p>
      <Row>
        <Button icon={MessagesSquare} onPress={() => void openEditor({}, 'tab')}>
          {t('playbook:options.open')}
        </Button>
      </Row>
    </>
  );
}
