import {
  Bell,
  ChartScatter,
  EyeOff,
  FileSpreadsheet,
  IdCard,
  Inbox,
  Languages,
  ListChecks,
  type LucideIcon,
  Moon,
  Printer,
  RectangleVertical,
  Scale,
  ScrollText,
  Settings,
  SquarePen,
  Sun,
  Users,
  Wallet,
} from 'lucide-react';
import { browser } from 'wxt/browser';
import { openDocument } from '@/components/document/open-document';
import { openEditor } from '@/components/playbooks/open-editor';
import { toggleCurtain } from '@/lib/settings/curtain';
import type { FindContext } from './find-context';

/** Something the palette can do. Its words: `find:do.<id>` (the name, and what else it is found by). */
export interface FindCommand {
  id: CommandId;
  icon: LucideIcon;
  /**
   * It is about a client: the one in front, else one that is asked for. `record`: also about a record that nothing was written about.
   */
  about?: 'client' | 'record';
  /** Not wanted everywhere; absent: it is. */
  isOffered?: (context: FindContext) => boolean;
  run: (context: FindContext) => Promise<unknown>;
}

export type CommandId =
  | 'note'
  | 'yellow'
  | 'checklist'
  | 'page'
  | 'file'
  | 'curtain'
  | 'waiting'
  | 'reminders'
  | 'overview'
  | 'charts'
  | 'report'
  | 'files'
  | 'numbers'
  | 'rules'
  | 'scripts'
  | 'settings'
  | 'english'
  | 'russian'
  | 'light'
  | 'dark';

const section = (id: CommandId & ('reminders' | 'overview' | 'charts' | 'report' | 'files' | 'numbers' | 'rules')) => ({
  id,
  run: ({ go }: FindContext) => go(id),
});
const route = (client: string) => `client/${encodeURIComponent(client)}`;

/** All commands, in the order in which they are offered before anything is typed. Those about a client come first. */
export const COMMANDS: readonly FindCommand[] = [
  { id: 'note', icon: SquarePen, about: 'record', run: ({ show }) => show('note') },
  { id: 'yellow', icon: RectangleVertical, about: 'client', run: ({ show }) => show('yellow') },
  { id: 'checklist', icon: ListChecks, about: 'client', run: ({ show }) => show('checklist') },
  { id: 'page', icon: IdCard, about: 'client', run: async ({ client, go }) => client !== null && (await go(route(client))) },
  {
    id: 'file',
    icon: Printer,
    about: 'client',
    run: async ({ client, leave }) => client !== null && (await leave(() => openDocument(client))),
  },
  { id: 'curtain', icon: EyeOff, run: toggleCurtain },
  { id: 'waiting', icon: Inbox, isOffered: ({ place }) => place !== 'case', run: ({ show }) => show('waiting') },
  { ...section('reminders'), icon: Bell },
  { ...section('overview'), icon: Users },
  { ...section('charts'), icon: ChartScatter },
  { ...section('report'), icon: Printer },
  { ...section('files'), icon: FileSpreadsheet },
  { ...section('numbers'), icon: Wallet },
  { ...section('rules'), icon: Scale },
  { id: 'scripts', icon: ScrollText, run: ({ leave }) => leave(() => openEditor({}, 'tab')) },
  { id: 'settings', icon: Settings, run: ({ leave }) => leave(() => browser.runtime.openOptionsPage()) },
  {
    id: 'english',
    icon: Languages,
    isOffered: ({ language }) => language !== 'en',
    run: ({ update }) => update({ language: 'en' }),
  },
  {
    id: 'russian',
    icon: Languages,
    isOffered: ({ language }) => language !== 'ru',
    run: ({ update }) => update({ language: 'ru' }),
  },
  { id: 'light', icon: Sun, isOffered: ({ theme }) => theme !== 'light', run: ({ update }) => update({ theme: 'light' }) },
  { id: 'dark', icon: Moon, isOffered: ({ theme }) => theme !== 'dark', run: ({ update }) => update({ theme: 'dark' }) },
];
