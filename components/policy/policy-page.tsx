import { ViewHeading, useWords } from '@/components/ui';

export default function PolicyPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('policy:title')}</ViewHeading>;
}
