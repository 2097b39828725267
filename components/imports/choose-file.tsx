import { FileUp } from 'lucide-react';
import { DropZone } from 'react-aria-components/DropZone';
import { Text } from 'react-aria-components/Text';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, useWords } from '@/components/ui';
import styles from './imports.module.css';

const TYPES = ['.csv', '.tsv', '.txt', '.xlsx', 'text/csv', 'text/tab-separated-values'];

interface ChooseFileProps {
  /** One was chosen already. */
  isAnother: boolean;
  isDisabled: boolean;
  onFile: (file: File) => void;
}

/** Where a file is dropped, pasted or chosen. */
export function ChooseFile({ isAnother, isDisabled, onFile }: ChooseFileProps) {
  const { t } = useWords();
  return (
    <DropZone
      className={styles.drop}
      isDisabled={isDisabled}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      <Text slot="label" className={styles.quiet}>
        {t('imports:read.drop')}
      </Text>
      <FileTrigger
        acceptedFileTypes={TYPES}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) onFile(file);
        }}
      >
        <Button icon={FileUp} tone={isAnother ? 'plain' : 'primary'} isDisabled={isDisabled}>
          {t(isAnother ? 'imports:read.another' : 'imports:read.choose')}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
