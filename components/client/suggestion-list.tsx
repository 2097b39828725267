import { Disclosure, Stack, useWords } from '@/components/ui';
import type { Suggestion } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { Subject } from './subject';
import { SuggestionCard } from './suggestion-card';

const SHOWN = 2; // the rules come in order of weight; the others fold away

/** What the rules suggest now; the user decides, the product shows its sum (domain section 3). */
export function SuggestionList({ subject, view }: { subject: Subject; view: ClientView }) {
  const { t } = useWords();
  if (view.suggestions.length === 0) return null;
  const rest = view.suggestions.slice(SHOWN);
  return (
    <section aria-labelledby="suggestions">
      <Stack gap={2}>
        <h2 id="suggestions">{t('client:suggestions.title')}</h2>
        <Cards subject={subject} view={view} suggestions={view.suggestions.slice(0, SHOWN)} />
        {rest.length > 0 && (
          <Disclosure label={t('client:suggestions.more', { count: rest.length })}>
            <Cards subject={subject} view={view} suggestions={rest} />
          </Disclosure>
        )}
      </Stack>
    </section>
  );
}

function Cards({ subject, view, suggestions }: { subject: Subject; view: ClientView; suggestions: readonly Suggestion[] }) {
  return (
    <Stack as="ul" gap={2}>
      {suggestions.map((suggestion) => (
        <li key={`${suggestion.rule} ${suggestion.category ?? ''}`}>
          <SuggestionCard subject={subject} suggestion={suggestion} view={view} />
        </li>
      ))}
    </Stack>
  );
}
