import { ViewHeading, useWords } from '@/components/ui';

export default function ChartsPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('charts:title')}</ViewHeading>;
}
