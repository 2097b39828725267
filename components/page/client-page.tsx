import { ViewHeading, useWords } from '@/components/ui';

export default function ClientPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('page:title')}</ViewHeading>;
}
