import { useState } from 'react';
import { ErrorText, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import type { Backups, KeptBackup } from '@/lib/store/hooks/use-kept-backups';
import styles from './backups.module.css';
import { KeptLine } from './kept-line';

/** Backups inside the browser: read one back in, save it as a file, delete it. */
export function KeptList({ kept, backups, onRead }: { kept: KeptBackup[]; backups: Backups; onRead: (file: File) => void }) {
  const { t } = useWords();
  const [isBroken, setBroken] = useState(false);
  async function use(name: string, by: (file: File) => void) {
    setBroken(false);
    const file = await backups.read(name).catch(() => null); // said below: damaged or gone, the rest of the list stands
    if (file) by(file);
    else setBroken(true);
  }
  if (kept.length === 0) return null;
  return (
    <>
      <h4>{t('backup:auto.kept')}</h4>
      <ul className={styles.list}>
        {kept.map((one) => (
          <KeptLine
            key={one.name}
            backup={one}
            onRead={() => void use(one.name, onRead)}
            onSave={() => void use(one.name, (file) => saveFile(file.name, file, 'backup', one.events))}
            onDelete={() => backups.remove(one.name)}
          />
        ))}
      </ul>
      {isBroken && <ErrorText>{t('backup:auto.broken')}</ErrorText>}
    </>
  );
}
