import type { PageRecord } from '@/lib/messages/protocol';
import { useClientOfRecord } from '@/lib/store/hooks/use-client-of-record';
import type { NoteBody } from '@/lib/schema/note';
import { ClientPane } from './client-pane';
import { Loading } from './loading';

export interface PageClientProps {
  record: PageRecord;
  /** Companies that the page links to. */
  companies: PageRecord[];
  evidence: NoteBody['evidence'];
}

/** The client whose record stands on the page. */
export function PageClient({ record, companies, evidence }: PageClientProps) {
  const found = useClientOfRecord(record);
  if (!found) return <Loading />;
  return (
    <ClientPane
      key={record.key}
      subject={{ client: found.client, record, companies: found.companies, pageCompanies: companies }}
      evidence={evidence}
    />
  );
}
