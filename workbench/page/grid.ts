/** The spreadsheet on the screen: Univer with its views, over which the book is laid. */
import {
  ICommandService,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { SetCellEditVisibleOperation, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { greenTheme } from '@univerjs/themes';
import { Book } from '../book/book';
import { FORMULA_SETTINGS } from '../book/engine';
import type { Language } from './words';

export interface Grid {
  readonly book: Book;
  darken(dark: boolean): void;
  /** Called with true when the user begins to type in a cell, with false when that is over. */
  onEditing(listener: (editing: boolean) => void): void;
  close(): void;
}

const locales = {
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, conditionalChinese, validationChinese),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionalEnglish, validationEnglish),
};

export function openGrid(
  place: HTMLElement,
  data: Partial<IWorkbookData>,
  language: Language,
  dark: boolean,
): Grid {
  const container = document.createElement('div');
  container.className = 'sheet';
  place.replaceChildren(container);

  const univer = new Univer({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales,
    theme: greenTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', formula: FORMULA_SETTINGS }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);

  const book = Book.over(univer);
  return {
    book,
    darken: (on) => univer.__getInjector().get(ThemeService).setDarkMode(on),
    onEditing: (listener) =>
      void univer
        .__getInjector()
        .get(ICommandService)
        .onCommandExecuted(({ id, params }) => {
          if (id === SetCellEditVisibleOperation.id) listener((params as { visible: boolean }).visible);
        }),
    close() {
      book.dispose();
      univer.dispose();
      container.remove();
    },
  };
}
