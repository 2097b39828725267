import { useState } from 'react';
import { useNames } from '@/components/cards/form';
import { Checkbox, Disclosure, UserText, useFormats, useWords } from '@/components/ui';
import type { Chain } from '@/lib/domain/retention/chains';
import type { RetentionOffer } from '@/lib/store/hooks/use-retention';
import { countsOf } from './counts';
import { chainWords } from './chain-words';
import styles from './people.module.css';

export interface RetentionRowProps {
  offer: RetentionOffer;
  /** Undefined: it cannot be chosen here. */
  isChosen: boolean | undefined;
  onChoose: (isChosen: boolean) => void;
}

function Matters({ chains }: { chains: readonly Chain[] }) {
  const { wordOf } = useWords();
  const formats = useFormats();
  const names = useNames();
  return (
    <ul className={styles.lines}>
      {chains.map((chain) => (
        <li key={chain.events[0]?.id}>
          <UserText>{chainWords(chain, { formats, names, wordOf })}</UserText>
        </li>
      ))}
    </ul>
  );
}

/** What would go of one client, with the words that would be gone. */
export function RetentionRow({ offer, isChosen, onChoose }: RetentionRowProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false); // the words of a hundred clients at once would hold the page up
  const { notes, cards } = countsOf(offer.chains.flatMap((chain) => chain.events));
  const sum = [
    ...(notes > 0 ? [t('people:count.notes', { count: notes })] : []),
    ...(cards > 0 ? [t('people:count.cards', { count: cards })] : []),
    t('people:count.chains', { count: offer.chains.length }),
  ].join(' · ');
  return (
    <li>
      {isChosen === undefined ? (
        <UserText>{offer.name}</UserText>
      ) : (
        <Checkbox label={offer.name} hint={sum} value={isChosen} onChange={onChoose} />
      )}
      <Disclosure label={t('people:retention.show', { name: offer.name })} isExpanded={isOpen} onExpandedChange={setOpen}>
        {isOpen && <Matters chains={offer.chains} />}
        <a href={`#/client/${encodeURIComponent(offer.client)}`}>{t('page:open')}</a>
      </Disclosure>
    </li>
  );
}
