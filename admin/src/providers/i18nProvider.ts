import polyglotI18nProvider from 'ra-i18n-polyglot';
import { nb } from '../i18n/nb.js';
import { keepLanguage, language } from './choices.js';

const others = {
  nn: () => import('../i18n/nn.js').then(({ nn }) => nn),
  en: () => import('../i18n/en.js').then(({ en }) => en),
};

export const LANGUAGES = [
  { locale: 'nb', name: 'Bokmål' },
  { locale: 'nn', name: 'Nynorsk' },
  { locale: 'en', name: 'English' },
];

type Messages = Parameters<typeof polyglotI18nProvider>[0];

/** Bokmål comes with the page; the others are fetched when somebody chooses them. */
export async function createI18nProvider() {
  const chosen = language();
  const first = chosen === 'nb' ? nb : await others[chosen]();
  const messages = (locale: string) =>
    locale === chosen ? first : locale === 'nb' ? nb : others[locale as keyof typeof others]();
  // Our messages carry only what our pages and react-admin's controllers say.
  const provider = polyglotI18nProvider(messages as unknown as Messages, chosen, LANGUAGES, {
    allowMissing: import.meta.env.PROD,
  });
  document.documentElement.lang = chosen;
  return {
    ...provider,
    async changeLocale(locale: string) {
      keepLanguage(locale);
      await provider.changeLocale(locale);
      document.documentElement.lang = locale;
    },
  };
}
