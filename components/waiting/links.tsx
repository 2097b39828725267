import { UserText } from '@/components/ui';
import type { NoteBody } from '@/lib/schema/note';

/** Links that show what happened. */
export function Links({ evidence }: { evidence: NoteBody['evidence'] }) {
  if (evidence.length === 0) return null;
  return (
    <ul>
      {evidence.map(({ url, title }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <UserText>{title || url}</UserText>
          </a>
        </li>
      ))}
    </ul>
  );
}
