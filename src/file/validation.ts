/** Data validation: the file's rules ↔ the grid's. A rule that nobody changed stays in the file as it stands. */
import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import { areaName, clip, parseAreas } from './address';
import { makeFormula, readFormula } from './formula';
import { sheetOrder } from './frame';
import { saysTheSame } from './same';
import { lookUp } from './lookup';
import { childOf, childrenOf, element, insertInOrder, isTrue, textOf, type Element } from './xml';

/** The grid's time grows with the square of their number; those beyond stay in the file. */
const mostShown = 5_000;

const errorStyles: Record<string, DataValidationErrorStyle> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

interface Found {
  rule: ISheetDataValidationRule;
  node: Element;
  list: Element;
}

export function readValidations(
  frame: Element,
  rowCount: number,
  columnCount: number,
): ISheetDataValidationRule[] {
  return find(frame, rowCount, columnCount).map(({ rule }) => rule);
}

export function writeValidations(
  frame: Element,
  now: readonly ISheetDataValidationRule[],
  rowCount: number,
  columnCount: number,
): void {
  const pending = new Map(now.map((rule) => [rule.uid, rule]));
  for (const { rule, node, list } of find(frame, rowCount, columnCount)) {
    const current = pending.get(rule.uid);
    if (current && saysTheSame(rule, current)) pending.delete(rule.uid);
    else list.children.splice(list.children.indexOf(node), 1);
  }
  const made = [...pending.values()].map(makeRule);
  let list = childOf(frame, 'dataValidations');
  if (!list && made.length > 0) insertInOrder(frame, (list = element('dataValidations')), sheetOrder);
  list?.children.push(...made);
  for (const each of lists(frame)) each.attributes.count = String(childrenOf(each).length);
  if (list && childrenOf(list).length === 0) frame.children.splice(frame.children.indexOf(list), 1);
}

/** The rules of the sheet itself, and those that Excel 2010 put aside because they name another sheet. */
function lists(frame: Element): Element[] {
  const extensions = childrenOf(childOf(frame, 'extLst'), 'ext').flatMap((ext) =>
    childrenOf(ext, 'x14:dataValidations'),
  );
  return [...childrenOf(frame, 'dataValidations'), ...extensions];
}

function find(frame: Element, rowCount: number, columnCount: number): Found[] {
  return lists(frame)
    .flatMap((list) => childrenOf(list).map((node) => ({ list, node })))
    .slice(0, mostShown)
    .map(({ list, node }, index) => {
      const { type = 'none', operator, allowBlank, showDropDown, errorStyle, sqref } = node.attributes;
      const { showErrorMessage, error, errorTitle, showInputMessage, prompt, promptTitle } = node.attributes;
      const areas = parseAreas(sqref ?? textOf(childOf(node, 'xm:sqref')));
      const formula = (name: string) => textOf(childOf(node, name) ?? childOf(node, `x14:${name}`));
      const rule: ISheetDataValidationRule = {
        uid: `file-validation-${index}`,
        type: type === 'none' ? DataValidationType.ANY : type,
        ranges: areas.map((area) => clip(area, rowCount, columnCount)),
        allowBlank: isTrue(allowBlank),
        // The file says when to hide the arrow, the grid when to show it.
        showDropDown: !isTrue(showDropDown),
        showErrorMessage: isTrue(showErrorMessage),
        showInputMessage: isTrue(showInputMessage),
        errorStyle: lookUp(errorStyles, errorStyle) ?? DataValidationErrorStyle.STOP,
        formula1: readOperand(formula('formula1'), type),
        formula2: readOperand(formula('formula2'), type),
        ...(operator ? { operator: operator as ISheetDataValidationRule['operator'] } : {}),
        ...(error ? { error } : {}),
        ...(errorTitle ? { errorTitle } : {}),
        ...(prompt ? { prompt } : {}),
        ...(promptTitle ? { promptTitle } : {}),
      };
      return { rule, node, list };
    });
}

function readOperand(text: string, type: string): string | undefined {
  if (text === '') return undefined;
  if (type === 'list' && text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  return type !== 'custom' && Number.isFinite(Number(text)) ? text : readFormula(text);
}

function makeOperand(operand: string | undefined, type: string): string | undefined {
  if (operand === undefined || operand === '') return undefined;
  if (operand.startsWith('=')) return makeFormula(operand);
  return type === 'list' ? `"${operand.replaceAll('"', '""')}"` : operand;
}

function makeRule(rule: ISheetDataValidationRule): Element {
  // The grid has kinds of its own; for Excel a list of several is a list, a tick box a list of its two values.
  const type =
    rule.type === DataValidationType.LIST_MULTIPLE || rule.type === DataValidationType.CHECKBOX
      ? 'list'
      : rule.type;
  const isCheckbox = rule.type === DataValidationType.CHECKBOX;
  const first = isCheckbox ? [rule.formula1 ?? '1', rule.formula2 ?? '0'].join(',') : rule.formula1;
  const operands = [makeOperand(first, type), isCheckbox ? undefined : makeOperand(rule.formula2, type)];
  const flag = (on: boolean | undefined) => (on ? 1 : undefined);
  return element(
    'dataValidation',
    {
      type: type === DataValidationType.ANY ? 'none' : type,
      operator: rule.operator === 'between' ? undefined : (rule.operator ?? undefined),
      allowBlank: flag(rule.allowBlank ?? true),
      showDropDown: flag(rule.showDropDown === false),
      showErrorMessage: flag(rule.showErrorMessage ?? true),
      showInputMessage: flag(rule.showInputMessage ?? true),
      errorStyle: Object.keys(errorStyles).find(
        (name) => errorStyles[name] === rule.errorStyle && name !== 'stop',
      ),
      error: rule.error,
      errorTitle: rule.errorTitle,
      prompt: rule.prompt,
      promptTitle: rule.promptTitle,
      sqref: rule.ranges.map(areaName).join(' '),
    },
    operands.flatMap((operand, index) =>
      operand === undefined ? [] : [element(`formula${index + 1}`, {}, [operand])],
    ),
  );
}
