/** Rules over cells of a workbook held in memory: what is offered to choose from, and what they look like by what they hold. */
import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import { makeAbsolute, quoteSheet } from '../../book/area';
import type { ConditionalRule } from '../../book/rules';
import type { Sheet } from '../../book/sheet';
import type { Area } from '../../sheet/grid';
import type { Step } from '../../sheet/plan';
import { listOf } from '../look';
import { ink } from './dress';
import { cellsAt } from './place';

/** The list is an offer: what is wrong is told with its cell when the sheet is read. */
const OFFER = {
  error: '',
  errorTitle: '',
  showErrorMessage: false,
  errorStyle: DataValidationErrorStyle.INFO,
} as const;

export function offer({ rules }: Sheet, over: readonly Area[], texts: readonly string[]): void {
  const formula1 = listOf(texts);
  for (const at of over)
    rules.validate(cellsAt(at), { type: DataValidationType.LIST, formula1, showDropDown: true, ...OFFER });
}

export function offerFrom({ name, rules }: Sheet, at: Area, from: Area): void {
  const formula1 = `=${quoteSheet(name)}!${makeAbsolute(cellsAt(from))}`;
  rules.validate(cellsAt(at), { type: DataValidationType.LIST, formula1, showDropDown: true });
}

const lay = ({ rules }: Sheet, over: readonly Area[], rule: ConditionalRule['rule']): void =>
  void rules.addConditionalFormat({ ranges: over.map(cellsAt), stopIfTrue: false, rule });

export function highlight(
  sheet: Sheet,
  over: readonly Area[],
  { text, fill, colour }: Extract<Step, { kind: 'highlight' }>,
): void {
  lay(sheet, over, {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator: CFTextOperator.containsText,
    value: text,
    style: { bg: ink(fill), cl: ink(colour) },
  });
}

export function shade(sheet: Sheet, at: Area, low: string, high: string): void {
  lay(sheet, [at], {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: ink(low).rgb, value: { type: CFValueType.min } },
      { index: 1, color: ink(high).rgb, value: { type: CFValueType.max } },
    ],
  });
}
