/** Conditional formats of a sheet. A rule that nobody changed, or that the grid cannot show, stays in the file as it stands. */
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { areaName, clip, parseAreas } from './address';
import { makeCondition, readCondition } from './condition';
import { sheetOrder } from './frame';
import { saysTheSame } from './same';
import type { StyleSheet } from './styleSheet';
import { childOf, childrenOf, element, insertInOrder, isTrue, textOf, type Element } from './xml';

/** The grid's time grows with the square of their number; those beyond stay in the file. */
const mostShown = 5_000;

interface Found {
  /** Undefined for a rule that the grid has no word for. */
  rule: IConditionFormattingRule | undefined;
  node: Element;
  group: Element;
}

/** The rules in order of priority, the first wins. */
export function readConditions(
  frame: Element,
  styles: StyleSheet,
  rowCount: number,
  columnCount: number,
): IConditionFormattingRule[] {
  return find(frame, styles, rowCount, columnCount)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== undefined);
}

export function writeConditions(
  frame: Element,
  now: readonly IConditionFormattingRule[],
  styles: StyleSheet,
  rowCount: number,
  columnCount: number,
): void {
  const before = find(frame, styles, rowCount, columnCount);
  const shown = before.map(({ rule }) => rule).filter((rule) => rule !== undefined);
  if (shown.length === now.length && shown.every((rule, place) => saysTheSame(rule, now[place]))) return;
  const nodeOf = new Map<string, Element>();
  const nowById = new Map(now.map((rule) => [rule.cfId, rule]));
  for (const { rule, node, group } of before) {
    const current = rule && nowById.get(rule.cfId);
    if (!rule) continue;
    if (current && saysTheSame(rule, current)) nodeOf.set(rule.cfId, node);
    else remove(frame, group, node);
  }
  const order = now.map((rule) => nodeOf.get(rule.cfId) ?? add(frame, rule, styles));
  // A rule that the grid does not show keeps its place in the order.
  before.forEach(({ rule, node }, place) => rule ?? order.splice(place, 0, node));
  order.forEach((node, place) => (node.attributes.priority = String(place + 1)));
}

function find(frame: Element, styles: StyleSheet, rowCount: number, columnCount: number): Found[] {
  const rules = childrenOf(frame, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').map((node) => ({ group, node })),
  );
  return rules
    .map(({ group, node }, index) => {
      const areas = parseAreas(group.attributes.sqref ?? '');
      const rule =
        index < mostShown ? readCondition(node, areas, styles, extensionOf(frame, node)) : undefined;
      const ranges = areas.map((area) => clip(area, rowCount, columnCount));
      const whole = { cfId: `file-rule-${index}`, ranges, stopIfTrue: isTrue(node.attributes.stopIfTrue) };
      return { group, node, rule: rule && { ...whole, rule } };
    })
    .sort((one, other) => Number(one.node.attributes.priority) - Number(other.node.attributes.priority));
}

function add(frame: Element, rule: IConditionFormattingRule, styles: StyleSheet): Element {
  const node = makeCondition(rule, styles);
  const sqref = rule.ranges.map(areaName).join(' ');
  insertInOrder(frame, element('conditionalFormatting', { sqref }, [node]), sheetOrder);
  return node;
}

function remove(frame: Element, group: Element, node: Element): void {
  const extension = extensionOf(frame, node);
  if (extension) {
    for (const list of extendedGroups(frame))
      list.children = list.children.filter((child) => child !== extension);
    for (const list of extendedLists(frame))
      list.children = list.children.filter(
        (child) => typeof child === 'string' || childOf(child, 'x14:cfRule'),
      );
    dropEmptyExtension(frame);
  }
  group.children.splice(group.children.indexOf(node), 1);
  if (childrenOf(group, 'cfRule').length === 0) frame.children.splice(frame.children.indexOf(group), 1);
}

/** An empty list of rules is an error to Excel. */
function dropEmptyExtension(frame: Element): void {
  const extLst = childOf(frame, 'extLst');
  if (!extLst) return;
  extLst.children = extLst.children.filter((ext) => {
    const list = typeof ext === 'string' ? undefined : childOf(ext, 'x14:conditionalFormattings');
    return list === undefined || childrenOf(list).length > 0;
  });
  if (extLst.children.length === 0) frame.children.splice(frame.children.indexOf(extLst), 1);
}

/** What Excel 2010 added to a rule stands at the end of the sheet, tied by an id. */
function extensionOf(frame: Element, node: Element): Element | undefined {
  const ext = childrenOf(childOf(node, 'extLst'), 'ext').find((each) => childOf(each, 'x14:id'));
  const id = ext && textOf(childOf(ext, 'x14:id'));
  if (!id) return undefined;
  return extendedGroups(frame)
    .flatMap((group) => childrenOf(group, 'x14:cfRule'))
    .find((rule) => rule.attributes.id === id);
}

function extendedLists(frame: Element): Element[] {
  return childrenOf(childOf(frame, 'extLst'), 'ext').flatMap((ext) =>
    childrenOf(ext, 'x14:conditionalFormattings'),
  );
}

function extendedGroups(frame: Element): Element[] {
  return extendedLists(frame).flatMap((list) => childrenOf(list, 'x14:conditionalFormatting'));
}
