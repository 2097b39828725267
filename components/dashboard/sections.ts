import type { ComponentType } from 'react';
import { type LucideIcon, ChartScatter, CalendarClock, FileSpreadsheet, Printer, Scale, Users, Wallet } from 'lucide-react';

/** A part of the dashboard: loaded when it is opened first. */
export interface Section {
  /** First part of the route: `#/<id>`. */
  id: string;
  icon: LucideIcon;
  /** Key of its name. */
  label:
    | 'overview:title'
    | 'charts:title'
    | 'dashboard:reminders'
    | 'dashboard:report'
    | 'imports:title'
    | 'worth:title'
    | 'policy:title';
  load: () => Promise<{ default: ComponentType }>;
}

/** The sections in the order of the navigation. */
export const SECTIONS: readonly Section[] = [
  { id: 'overview', icon: Users, label: 'overview:title', load: () => import('@/components/overview/overview-page') },
  { id: 'charts', icon: ChartScatter, label: 'charts:title', load: () => import('@/components/charts/charts-page') },
  { id: 'report', icon: Printer, label: 'dashboard:report', load: () => import('@/components/report/report-page') },
  {
    id: 'reminders',
    icon: CalendarClock,
    label: 'dashboard:reminders',
    load: () => import('@/components/reminders/reminders-page'),
  },
  { id: 'files', icon: FileSpreadsheet, label: 'imports:title', load: () => import('@/components/imports/imports-page') },
  { id: 'numbers', icon: Wallet, label: 'worth:title', load: () => import('@/components/worth/numbers-page') },
  { id: 'rules', icon: Scale, label: 'policy:title', load: () => import('@/components/policy/policy-page') },
];

/** A client's page has no entry in the navigation: `#/client/<id>`. */
export const CLIENT_SECTION = { id: 'client', load: () => import('@/components/page/client-page') } as const;

/** Parts that are reached from a client's page and from the rules: what was kept too long, and the receipt of a deletion. */
export const FURTHER_SECTIONS = [
  { id: 'retention', load: () => import('@/components/people/retention-page') },
  { id: 'receipt', load: () => import('@/components/people/receipt-page') },
] as const;
