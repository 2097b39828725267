import { ViewHeading, useWords } from '@/components/ui';

export default function ImportsPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('imports:title')}</ViewHeading>;
}
