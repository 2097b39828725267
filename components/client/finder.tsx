import { useState } from 'react';
import { ClientSearch } from '@/components/search/client-search';
import { NewClient } from '@/components/search/new-client';

/** Search with "new client" behind it. */
export function Finder({ onChosen, autoFocus }: { onChosen: (client: string) => void; autoFocus?: boolean }) {
  const [creating, setCreating] = useState<string | null>(null);
  if (creating !== null) return <NewClient query={creating} onCreated={onChosen} onBack={() => setCreating(null)} />;
  return <ClientSearch onChoose={({ id }) => onChosen(id)} onCreate={setCreating} autoFocus={autoFocus} />;
}
