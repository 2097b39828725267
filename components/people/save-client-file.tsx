import { FileJson } from 'lucide-react';
import { useState } from 'react';
import { Button, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { clientFile } from '@/lib/store/hooks/use-client-file';
import { useReadable } from './use-readable';

/** The file of one client for a machine, with a part that people can read. */
export function SaveClientFile({ view }: { view: ClientView }) {
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
      <div>
        <Button icon={FileJson} onPress={save}>
          {t('people:file.json')}
        </Button>
      </div>
      <output>{saved && t('people:file.saved', { name: saved })}</output>
    </Stack>
  );
}
