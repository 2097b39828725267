import { useSettings } from '@/lib/store/hooks/use-settings';

/** B-manager: who is at the keyboard. `isManager`: may decide on red cards and override; alone, the one user is the manager. */
export function useRole() {
  const [settings] = useSettings();
  const isAlone = settings?.work === 'alone';
  return { me: settings?.author, isAlone, isManager: isAlone || (settings !== undefined && settings.role !== 'salesperson') };
}
