import { Segmented, Stack, useWords } from '@/components/ui';
import type { SettingsProps } from './about-you';

/** Language (browser, English, Русский) and theme; both take effect at once, in every open page of ours. */
export function Look({ settings, update }: SettingsProps) {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      <LanguageChoice settings={settings} update={update} />
      <Segmented
        label={t('options:look.theme')}
        options={[
          { id: 'auto', label: t('options:look.themeAuto') },
          { id: 'light', label: t('options:look.themeLight') },
          { id: 'dark', label: t('options:look.themeDark') },
        ]}
        value={settings.theme}
        onChange={(theme) => update({ theme })}
      />
    </Stack>
  );
}

/** The names of the languages are written in the languages themselves. */
export function LanguageChoice({ settings, update }: SettingsProps) {
  const { t } = useWords();
  return (
    <Segmented
      label={t('options:look.language')}
      options={[
        { id: 'auto', label: t('options:look.languageAuto') },
        { id: 'en', label: t('domain:language.en') },
        { id: 'ru', label: t('domain:language.ru') },
      ]}
      value={settings.language}
      onChange={(language) => update({ language })}
    />
  );
}
