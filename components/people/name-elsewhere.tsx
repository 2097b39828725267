import { Disclosure, ErrorText, Stack, UserText, useFormats, useWords } from '@/components/ui';
import type { Policy } from '@/lib/schema/policy';
import { type NameElsewhere as Found, useNameElsewhere } from '@/lib/store/hooks/use-name-elsewhere';
import styles from './people.module.css';

/** Another page of ours, beside the question that is being answered. */
function There({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <UserText>{children}</UserText>
    </a>
  );
}

function Places({ found }: { found: Found }) {
  const { t } = useWords();
  const places = [
    ...found.clients.map(({ client, name, notes, others }) => ({
      key: client,
      href: `/dashboard.html#/client/${encodeURIComponent(client)}`,
      name,
      what: [
        ...(notes > 0 ? [t('people:count.notes', { count: notes })] : []),
        ...(others > 0 ? [t('people:count.others', { count: others })] : []),
      ].join(' · '),
    })),
    ...found.views.map(({ id, name }) => ({
      key: `view ${id}`,
      href: `/dashboard.html#/overview?view=${encodeURIComponent(id)}`,
      name,
      what: t('people:elsewhere.view'),
    })),
    ...found.scripts.map(({ kind, lang, title }) => ({
      key: `${lang}/${kind}`,
      href: `/playbooks.html?${new URLSearchParams({ kind, lang }).toString()}`,
      name: title,
      what: t('people:elsewhere.script'),
    })),
    ...found.firms.map((name) => ({ key: `firm ${name}`, href: '/options.html', name, what: t('people:elsewhere.firm') })),
    ...found.people.map((name) => ({ key: `person ${name}`, href: '', name, what: t('people:elsewhere.person') })),
  ];
  return (
    <ul className={styles.lines}>
      {places.map(({ key, href, name, what }) => (
        <li key={key}>
          {href === '' ? <UserText>{name}</UserText> : <There href={href}>{name}</There>} · {what}
        </li>
      ))}
    </ul>
  );
}

/** Domain 8: where the name will still stand, since only the user can tell who is meant there; below the question, whose buttons stay where they are. */
export function NameElsewhere({ client, policy }: { client: string; policy: Policy }) {
  const { t } = useWords();
  const { number } = useFormats();
  const state = useNameElsewhere(client, policy);
  if (state.kind === 'failed') return <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>;
  if (state.kind === 'looking')
    return (
      <output className={styles.elsewhere}>
        {t('people:elsewhere.looking', { done: number(state.done), all: number(state.all) })}
      </output>
    );
  const count = Object.values(state.found).reduce((sum, list) => sum + list.length, 0);
  return (
    <div className={styles.elsewhere}>
      <output>{count === 0 ? t('people:elsewhere.none') : t('people:elsewhere.text')}</output>
      {count > 0 && (
        <Disclosure label={t('people:elsewhere.list', { count })} defaultExpanded={count <= 5}>
          <Stack gap={2}>
            <Places found={state.found} />
            <p>{t('people:elsewhere.hint')}</p>
          </Stack>
        </Disclosure>
      )}
    </div>
  );
}
