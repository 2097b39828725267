import { TextSearch } from 'lucide-react';
import { IconButton, useWords } from '@/components/ui';
import { paletteKey } from './palette-key';
import { usePalette } from './use-palette';

/** Opens the palette. */
export function FindButton() {
  const { t } = useWords();
  const open = usePalette((state) => state.open);
  return <IconButton icon={TextSearch} label={t('find:button', { key: paletteKey() })} onPress={open} />;
}
