import { useWords } from '@/components/ui';
import { nameIn } from '@/lib/domain/own-name';
import { usePeople } from '@/lib/store/hooks/use-people';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { useSettings } from '@/lib/store/hooks/use-settings';

/** Names for ids that come with data: categories (also a team's own), authors. */
export function useNames() {
  const { t, wordOf, language } = useWords();
  const policy = usePolicy();
  const [settings] = useSettings();
  const people = usePeople();
  return {
    /** Of a team's own category the name that the policy gives it; of one that nobody knows the id. */
    category: (id: string): string => wordOf(`domain:category.${id}.name`) ?? nameIn(policy, id, language) ?? id,
    /** Of ourselves the name in the settings; of others the name in their decision file, else their handle: events carry no more. */
    author: (handle: string): string => {
      if (!settings) return ''; // a moment later; nobody should see a handle flash by
      return handle === settings.author ? settings.name || t('you') : (people[handle] ?? handle);
    },
    /** Own name, '' until the settings are read or if none was given. */
    me: settings?.name ?? '',
  };
}
