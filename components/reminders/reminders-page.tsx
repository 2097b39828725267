import { ViewHeading, useWords } from '@/components/ui';

export default function RemindersPage() {
  const { t } = useWords();
  return <ViewHeading takesFocus>{t('dashboard:reminders')}</ViewHeading>;
}
