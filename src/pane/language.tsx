/** The language of the pane: as Excel's, or as a person has chosen, to be changed at any time. */
import { createContext, useContext, useEffect, useState } from 'react';
import { chooseLanguage, chosenLanguage } from '../host/language';
import { localeOf, type Locale } from '../words/locale';
import { PANE_WORDS } from '../words/pane';

interface Language {
  readonly locale: Locale;
  /** null = as Excel's. */
  readonly chosen: Locale | null;
  readonly choose: (locale: Locale | null) => void;
}

const LanguageContext = createContext<Language>({ locale: 'zh-CN', chosen: null, choose: () => {} });

export const LanguageProvider = LanguageContext.Provider;
export const useChoice = (): Language => useContext(LanguageContext);

/** `usual` is Excel's. */
export function useLanguage(usual: Locale): Language {
  const [chosen, setChosen] = useState(() => {
    const language = chosenLanguage();
    return language === null ? null : localeOf(language);
  });
  const locale = chosen ?? usual;
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = PANE_WORDS[locale].title;
  }, [locale]);
  const choose = (locale: Locale | null): void => {
    chooseLanguage(locale);
    setChosen(locale);
  };
  return { locale, chosen, choose };
}
