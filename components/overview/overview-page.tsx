import { ViewHeading, useWords } from '@/components/ui';

export default function OverviewPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('overview:title')}</ViewHeading>;
}
