import { FileJson, Printer } from 'lucide-react';
import { useState } from 'react';
import { openDocument } from '@/components/document/open-document';
import { Button, Row, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { clientFile } from '@/lib/store/hooks/use-client-file';
import { useReadable } from './use-readable';

/** The file of one client on paper, and for a machine, with a part that people can read. */
export function FileButtons({ view }: { view: ClientView }) {
  const { t } = useWords();
  const readable = useReadable();
  const [saved, setSaved] = useState('');
  function save() {
    const { name, file } = clientFile(view.state.name, readable(view.events), view.events, new Date());
    saveFile(name, file, 'client', view.events.length);
    setSaved(name);
  }
  return (
    <Stack gap={1}>
      <Row>
        <Button icon={Printer} onPress={() => void openDocument(view.state.id)}>
          {t('page:print')}
        </Button>
        <Button icon={FileJson} onPress={save}>
          {t('people:file.json')}
        </Button>
      </Row>
      <output>{saved && t('people:file.saved', { name: saved })}</output>
    </Stack>
  );
}
