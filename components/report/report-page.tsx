import { ViewHeading, useWords } from '@/components/ui';

export default function ReportPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('dashboard:report')}</ViewHeading>;
}
