import { ExternalLink } from 'lucide-react';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import { Icon, Row, useWords } from '@/components/ui';
import { systemOfRecord } from './system-title';

/** System and kind of a record, leading to its page where the address is known. */
export function RecordLink({ record, name }: { record: { key: string; url?: string | undefined }; name: string }) {
  const { t } = useWords();
  const system = systemOfRecord(record.key);
  if (!system) return null;
  const words = `${system.title} · ${t(`domain:recordKind.${system.kind}`)}`;
  if (!record.url) return <span>{words}</span>;
  return (
    <a href={record.url} target="_blank" rel="noreferrer">
      <Row as="span" gap={1}>
        {words}
        <Icon of={ExternalLink} size={0.9} />
        <VisuallyHidden>{t('client:records.open', { name })}</VisuallyHidden>
      </Row>
    </a>
  );
}
