import '@/assets/tokens.css';
import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createI18n, uiLanguage } from '@/lib/i18n/i18n';
import { curtainItem } from '@/lib/settings/curtain';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';
import { Curtain } from './curtain';
import { ErrorBoundary } from './error-boundary';
import { LiveRegion } from './live-region';
import { localeOf } from './locale-of';
import { useCurtainKey } from './use-curtain-key';
import { useLogPrint } from './use-log-print';

/**
 * Around every page of ours: language and theme from the settings, switched while the page is open; live region; the curtain, behind
 * which the page is not there at all. Shows nothing until the settings are read, so that no page flashes in the wrong language or
 * theme, or before the curtain.
 */
export function AppRoot({ children }: { children: ReactNode }) {
  const [settings] = useSettings();
  const isDrawn = useStorageItem(curtainItem);
  useCurtainKey();
  useLogPrint();
  const language = uiLanguage(settings?.language ?? 'auto', navigator.languages);
  const theme = settings?.theme ?? 'auto';
  const i18n = useMemo(() => createI18n(language, [initReactI18next]), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  if (!settings || isDrawn === undefined) return null;
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={localeOf(language, navigator.languages)}>
        <ErrorBoundary>{isDrawn ? <Curtain /> : children}</ErrorBoundary>
        {!isDrawn && <LiveRegion />}
      </I18nProvider>
    </I18nextProvider>
  );
}
