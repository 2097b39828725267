import { Stack, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { Subject } from './subject';
import { SuggestionCard } from './suggestion-card';

/** What the rules suggest now; the user decides, the product shows its sum (domain section 3). */
export function SuggestionList({ subject, view }: { subject: Subject; view: ClientView }) {
  const { t } = useWords();
  if (view.suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggestions">
      <Stack gap={2}>
        <h2 id="suggestions">{t('client:suggestions.title')}</h2>
        <Stack as="ul" gap={2}>
          {view.suggestions.map((suggestion) => (
            <li key={`${suggestion.rule} ${suggestion.category ?? ''}`}>
              <SuggestionCard subject={subject} suggestion={suggestion} view={view} />
            </li>
          ))}
        </Stack>
      </Stack>
    </section>
  );
}
