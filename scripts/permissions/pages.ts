import en from '@/assets/locales/en/permissions.json';
import ru from '@/assets/locales/ru/permissions.json';
import type { ListedPermission } from './manifests';
import { USES } from './uses';

const BEGIN = '<!-- permissions: npm run permissions -->';
const END = '<!-- end of permissions -->';
const ONLY = { chrome: 'Chromium', firefox: 'Firefox' } as const;

function named({ id, isAskedLater, browsers }: ListedPermission): string {
  const only = browsers.length === 1 && browsers[0] ? [ONLY[browsers[0]]] : [];
  const remarks = [...only, ...(isAskedLater ? ['optional'] : [])].join(', ');
  return `${id === 'sites' ? 'sites' : `\`${id}\``}${remarks && ` (${remarks})`}`;
}

/** For the README: what, and why, in the words of the settings page. */
export const readmeTable = (listed: ListedPermission[]): string =>
  ['| permission | why |', '| --- | --- |', ...listed.map((one) => `| ${named(one)} | ${en.why[one.id]} |`)].join('\n');

/** For reviewers: what is shown to users, why nothing smaller does, and the code. */
export const reviewerTable = (listed: ListedPermission[]): string =>
  [
    '| permission | what users read | what users read, in Russian | why nothing smaller | code |',
    '| --- | --- | --- | --- | --- |',
    ...listed.map((one) => {
      const { noSmaller, file, call } = USES[one.id];
      return `| ${named(one)} | ${en.why[one.id]} | ${ru.why[one.id]} | ${noSmaller} | \`${call}\` in \`${file}\` |`;
    }),
  ].join('\n');

/** A page with its table put in anew. */
export function withPermissions(page: string, table: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The page has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

/** The pages that hold such a table. */
export const PERMISSION_PAGES = { 'README.md': readmeTable, 'docs/store/permissions.md': reviewerTable } as const;
