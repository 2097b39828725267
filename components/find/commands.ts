import {
  EyeOff,
  FlaskConical,
  IdCard,
  Inbox,
  Languages,
  ListChecks,
  type LucideIcon,
  Moon,
  Printer,
  RectangleVertical,
  ScrollText,
  Settings,
  Square,
  SquarePen,
  Sun,
  Timer,
} from 'lucide-react';
import { browser } from 'wxt/browser';
import { type Section, SECTIONS } from '@/components/dashboard/sections';
import { openDocument } from '@/components/document/open-document';
import { openEditor } from '@/components/playbooks/open-editor';
import { toggleCurtain } from '@/lib/settings/curtain';
import type { FindContext } from './find-context';

/** Something the palette can do; `find:words.<id>` is what it is found by besides its name. */
export interface FindCommand {
  id: CommandId;
  icon: LucideIcon;
  /** Key of its name. */
  label: Section['label'] | `find:do.${Exclude<CommandId, SectionId>}`;
  /**
   * It is about a client: the one in front, else one that is asked for. `record`: also about a record that nothing was written about.
   */
  about?: 'client' | 'record';
  /** Not wanted everywhere; absent: it is. */
  isOffered?: (context: FindContext) => boolean;
  /** @returns false if it was refused: the palette stays open and says why */
  run: (context: FindContext) => Promise<unknown>;
}

type SectionId = 'reminders' | 'overview' | 'charts' | 'report' | 'files' | 'numbers' | 'rules';
export type CommandId =
  | SectionId
  | 'note'
  | 'yellow'
  | 'checklist'
  | 'page'
  | 'file'
  | 'timer'
  | 'timerStop'
  | 'curtain'
  | 'waiting'
  | 'scripts'
  | 'examples'
  | 'examplesOpen'
  | 'settings'
  | 'english'
  | 'russian'
  | 'light'
  | 'dark';

/** A section of the dashboard is called here what it is called there. */
const section = (id: SectionId): FindCommand => {
  const found = SECTIONS.find((one) => one.id === id);
  if (!found) throw new Error(`The dashboard has no section ${id}`);
  return { id, icon: found.icon, label: found.label, run: ({ go }) => go(id) };
};
const route = (client: string) => `client/${encodeURIComponent(client)}`;

/** All commands, in the order in which they are offered before anything is typed. Those about a client come first. */
export const COMMANDS: readonly FindCommand[] = [
  { id: 'note', icon: SquarePen, label: 'find:do.note', about: 'record', run: ({ show }) => show('note') },
  { id: 'yellow', icon: RectangleVertical, label: 'find:do.yellow', about: 'client', run: ({ show }) => show('yellow') },
  { id: 'checklist', icon: ListChecks, label: 'find:do.checklist', about: 'client', run: ({ show }) => show('checklist') },
  {
    id: 'page',
    icon: IdCard,
    label: 'find:do.page',
    about: 'client',
    run: async ({ client, go }) => client !== null && (await go(route(client))),
  },
  {
    id: 'file',
    icon: Printer,
    label: 'find:do.file',
    about: 'client',
    run: async ({ client, leave }) => client !== null && (await leave(() => openDocument(client))),
  },
  {
    id: 'timer',
    icon: Timer,
    label: 'find:do.timer',
    about: 'record',
    isOffered: ({ timer }) => timer === null,
    run: ({ startTimer }) => startTimer(),
  },
  {
    id: 'timerStop',
    icon: Square,
    label: 'find:do.timerStop',
    isOffered: ({ timer }) => timer === 'runs',
    run: ({ stopTimer }) => stopTimer(),
  },
  { id: 'curtain', icon: EyeOff, label: 'find:do.curtain', run: toggleCurtain },
  {
    id: 'waiting',
    icon: Inbox,
    label: 'find:do.waiting',
    isOffered: ({ place }) => place !== 'case',
    run: ({ show }) => show('waiting'),
  },
  section('reminders'),
  section('overview'),
  section('charts'),
  section('report'),
  section('files'),
  section('numbers'),
  section('rules'),
  { id: 'scripts', icon: ScrollText, label: 'find:do.scripts', run: ({ leave }) => leave(() => openEditor({}, 'tab')) },
  {
    id: 'examples',
    icon: FlaskConical,
    label: 'find:do.examples',
    isOffered: ({ hasSample }) => !hasSample,
    run: async ({ addSample, go }) => (await addSample()) && (await go('overview'), true),
  },
  {
    id: 'examplesOpen',
    icon: FlaskConical,
    label: 'find:do.examplesOpen',
    isOffered: ({ hasSample }) => hasSample,
    run: ({ go }) => go('overview'),
  },
  {
    id: 'settings',
    icon: Settings,
    label: 'find:do.settings',
    run: ({ leave }) => leave(() => browser.runtime.openOptionsPage()),
  },
  {
    id: 'english',
    icon: Languages,
    label: 'find:do.english',
    isOffered: ({ language }) => language !== 'en',
    run: ({ update }) => update({ language: 'en' }),
  },
  {
    id: 'russian',
    icon: Languages,
    label: 'find:do.russian',
    isOffered: ({ language }) => language !== 'ru',
    run: ({ update }) => update({ language: 'ru' }),
  },
  {
    id: 'light',
    icon: Sun,
    label: 'find:do.light',
    isOffered: ({ theme }) => theme !== 'light',
    run: ({ update }) => update({ theme: 'light' }),
  },
  {
    id: 'dark',
    icon: Moon,
    label: 'find:do.dark',
    isOffered: ({ theme }) => theme !== 'dark',
    run: ({ update }) => update({ theme: 'dark' }),
  },
];
