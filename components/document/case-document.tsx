import { Fragment } from 'react';
import { useNames } from '@/components/cards/form/use-names';
import { EvidenceList } from '@/components/decision/evidence-list';
import { RulesLine } from '@/components/policy/rules-line';
import { useClauses } from '@/components/agreement/use-clauses';
import { UserText, useFormats, useWords } from '@/components/ui';
import { isStanding } from '@/lib/domain/notes';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AskedPart } from './asked-part';
import { CardsPart } from './cards-part';
import { DecisionPart } from './decision-part';
import styles from './document.module.css';
import { EventsPart } from './events-part';
import { LettersPart } from './letters-part';
import { MeasuresPart } from './measures-part';
import { Part } from './part';
import { StagesPart } from './stages-part';

/** All that is known of a client, or of one parting, in one order: decision, evidence, talks, cards, measures, stages, course. */
export function CaseDocument({ view, red }: { view: ClientView; red: RedState | undefined }) {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  const names = useNames();
  const clauses = useClauses();
  const { state, status, now } = view;
  const agreed = state.agreements.at(-1);
  const standing = state.notes.filter(isStanding).map(({ ref }) => ref);
  const evidence = red ? standing.filter((ref) => red.notes.includes(ref)) : [];
  const partings = red ? [] : state.reds; // the whole file tells each of them
  const others = standing.filter((ref) => !evidence.includes(ref));
  return (
    <article data-prints="file" className={styles.document}>
      <header>
        <h1>{t(red ? 'document:caseOf' : 'document:fileOf', { name: state.name })}</h1>
        <p className={styles.quiet}>
          {t('document:printedBy', { date: formats.dateTime(now), who: names.me || t('you') })} ·{' '}
          {status.kinds.map((kind) => wordOf(`domain:status.${kind}`) ?? kind).join(', ')}
        </p>
        <p className={styles.quiet}>
          <RulesLine policy={view.policy} />
        </p>
        <p className={styles.quiet}>{t('document:quotes')}</p>
      </header>
      {red && <DecisionPart view={view} red={red} />}
      {agreed && clauses(agreed).length > 0 && (
        <Part title={t('document:part.agreement')}>
          {clauses(agreed).map((clause) => (
            <UserText block key={clause}>
              {clause}
            </UserText>
          ))}
        </Part>
      )}
      {evidence.length > 0 && (
        <Part title={t('document:part.evidence')}>
          <EvidenceList state={state} refs={evidence} />
        </Part>
      )}
      {others.length > 0 && (
        <Part title={t(red ? 'document:part.otherNotes' : 'document:part.notes')}>
          <EvidenceList state={state} refs={others} />
        </Part>
      )}
      <CardsPart view={view} />
      <MeasuresPart view={view} />
      <LettersPart view={view} />
      <AskedPart view={view} />
      {red && <StagesPart view={view} red={red} />}
      {partings.map((one) => (
        <Fragment key={one.ref}>
          <DecisionPart view={view} red={one} />
          {one.approved && <StagesPart view={view} red={one} />}
        </Fragment>
      ))}
      <EventsPart view={view} isFile={!red} />
    </article>
  );
}
