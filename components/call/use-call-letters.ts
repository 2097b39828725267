import { callLettersItem } from '@/lib/settings/call-letters';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';

/** Do letters and digits alone mean something during the call? Not before it is known. */
export const useCallLetters = (): boolean => useStorageItem(callLettersItem) ?? false;
