/** The spreadsheet on the screen: Univer with its views, over which the book is laid. */
import {
  DataValidationRenderMode,
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
import {
  ILayoutService,
  SetCellEditVisibleOperation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { greenTheme } from '@univerjs/themes';
import { Book } from '../../src/book/book';
import type { FormulaCell } from '../../src/book/calculation';
import { FORMULA_SETTINGS } from '../../src/book/engine';
import type { FunctionMetadata } from '../protocol/customFunctions';
import { layCharts } from './charts';
import { explainErrors } from './errorHelp';
import { describeFunctions } from './formulaHelp';
import { growRows } from './rowHeights';
import type { Language } from './words';

export interface Grid {
  readonly book: Book;
  darken(dark: boolean): void;
  /** Called with true when the user begins to type in a cell, with false when that is over. */
  onEditing(listener: (editing: boolean) => void): void;
  /** Tells whoever types a formula of the add-in's functions, which are called NAMESPACE.NAME. */
  describe(namespace: string, functions: readonly FunctionMetadata[]): void;
  /** Says of an error what the add-in said with it. */
  explain(messageAt: (cell: FormulaCell) => string | null): void;
  /** Lets the keyboard speak to the grid again. */
  focus(): void;
  close(): void;
}

// Univer has no words for these.
const calculating = (words: string) => ({
  'sheets-formula': {
    progress: { analyzing: words, calculating: words, 'array-analysis': words, done: words },
  },
});
const locales = {
  [LocaleType.ZH_CN]: mergeLocales(
    coreChinese,
    conditionalChinese,
    validationChinese,
    calculating('正在计算…'),
  ),
  [LocaleType.EN_US]: mergeLocales(
    coreEnglish,
    conditionalEnglish,
    validationEnglish,
    calculating('Calculating…'),
  ),
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
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: FORMULA_SETTINGS,
      sheets: { autoHeightForMergedCells: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);

  const injector = univer.__getInjector();
  const book = Book.over(univer);
  // Drop-downs as Excel draws them, an arrow beside the plain text.
  for (const sheet of book.sheets.all())
    for (const rule of sheet.rules.validations()) rule.renderMode ??= DataValidationRenderMode.ARROW;
  const stopGrowing = growRows(injector, book);
  const takeChartsAway = layCharts(injector, book);
  return {
    book,
    darken: (on) => injector.get(ThemeService).setDarkMode(on),
    onEditing: (listener) =>
      void injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id === SetCellEditVisibleOperation.id) listener((params as { visible: boolean }).visible);
      }),
    describe: (namespace, functions) => describeFunctions(injector, namespace, functions),
    explain: (messageAt) => explainErrors(injector, messageAt),
    focus: () => injector.get(ILayoutService).focus(),
    close() {
      stopGrowing();
      takeChartsAway();
      book.dispose();
      univer.dispose();
      container.remove();
    },
  };
}
