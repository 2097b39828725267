import { ViewHeading, useWords } from '@/components/ui';

export default function NumbersPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('worth:title')}</ViewHeading>;
}
