import { useWords } from '@/components/ui';
import { usePeople } from '@/lib/store/hooks/use-people';
import { useSettings } from '@/lib/store/hooks/use-settings';

/** Names for ids that come with data: categories (also a team's own), authors. */
export function useNames() {
  const { t, wordOf } = useWords();
  const [settings] = useSettings();
  const people = usePeople();
  return {
    /** A team's own category has no words of ours: its id is shown. */
    category: (id: string): string => wordOf(`domain:category.${id}.name`) ?? id,
    /** Of ourselves the name in the settings; of others the name in their decision file, else their handle: events carry no more. */
    author: (handle: string): string => {
      if (!settings) return ''; // a moment later; nobody should see a handle flash by
      return handle === settings.author ? settings.name || t('you') : (people[handle] ?? handle);
    },
    /** Own name, '' until the settings are read or if none was given. */
    me: settings?.name ?? '',
  };
}
