/** Excel.ConditionalFormat and the collection of those that lie over some cells. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import { intersect, type Area } from '../../src/book/area';
import type { ConditionalRule } from '../../src/book/rules';
import {
  HostCellValueRule,
  HostCustomRule,
  HostPresetRule,
  HostTextRule,
  HostTopBottomRule,
} from './conditionalRules';
import { HostColorScale, HostDataBar } from './conditionalScales';
import type { RuleHandle } from './conditionalStyle';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import { requireWritable, type Target } from './target';

type Type = `${Excel.ConditionalFormatType}`;
type Parts = 'custom' | 'cellValue' | 'textComparison' | 'topBottom' | 'preset' | 'colorScale' | 'dataBar';
type PartsOrNull = `${Parts}OrNullObject`;
type State = 'id' | 'type' | 'priority' | 'stopIfTrue';

const NEW_RULES: Partial<Record<Type, ConditionalRule['rule']>> = {
  Custom: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} },
  CellValue: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.equal,
    value: 0,
    style: {},
  },
  ContainsText: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator: CFTextOperator.containsText,
    value: '',
    style: {},
  },
  TopBottom: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    isBottom: false,
    isPercent: false,
    value: 10,
    style: {},
  },
  PresetCriteria: { type: CFRuleType.highlightCell, subType: CFSubRuleType.duplicateValues, style: {} },
  ColorScale: {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
      { index: 1, color: '#63BE7B', value: { type: CFValueType.max } },
    ],
  },
  DataBar: {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
};

function typeOf(rule: ConditionalRule['rule']): Type {
  if (rule.type === CFRuleType.colorScale) return 'ColorScale';
  if (rule.type === CFRuleType.dataBar) return 'DataBar';
  if (rule.type === CFRuleType.iconSet) return 'IconSet';
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return 'Custom';
    case CFSubRuleType.number:
      return 'CellValue';
    case CFSubRuleType.text:
      return 'ContainsText';
    case CFSubRuleType.rank:
      return 'TopBottom';
    default:
      return 'PresetCriteria';
  }
}

export class HostConditionalFormat
  extends HostObject
  implements
    HostOf<Excel.ConditionalFormat, State | Parts | PartsOrNull | 'delete' | 'getRange' | 'setRanges'>
{
  readonly is = 'ConditionalFormat';
  constructor(
    private readonly target: Target,
    private readonly cfId: string,
  ) {
    super();
  }

  private get kept(): ConditionalRule {
    const kept = this.target.sheet.rules.conditionalFormat(this.cfId);
    if (!kept) throw new Refusal('ItemNotFound');
    return kept;
  }
  private change(change: Partial<ConditionalRule>): void {
    requireWritable(this.target.sheet, 'allowFormatCells');
    this.target.sheet.rules.changeConditionalFormat({ ...this.kept, ...change });
  }
  private get handle(): RuleHandle {
    return { read: () => this.kept.rule, write: (rule) => this.change({ rule }) };
  }

  override identity(): string {
    return this.cfId;
  }
  get id(): string {
    return this.cfId;
  }
  get type(): Type {
    return typeOf(this.kept.rule);
  }
  get priority(): number {
    return this.target.sheet.rules.conditionalFormats().findIndex((rule) => rule.cfId === this.cfId);
  }
  get stopIfTrue(): boolean {
    return this.kept.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean | null) {
    this.change({ stopIfTrue: !!stopIfTrue });
  }
  delete(): void {
    requireWritable(this.target.sheet, 'allowFormatCells');
    this.target.sheet.rules.removeConditionalFormat(this.cfId);
  }
  getRange(): HostRange {
    const { startRow, startColumn, endRow, endColumn } = this.kept.ranges[0]!;
    return new HostRange(this.target.session, this.target.sheet, {
      startRow,
      startColumn,
      endRow,
      endColumn,
    });
  }
  setRanges(ranges: HostObject | string): void {
    const areas: (Area | null)[] =
      ranges instanceof HostRange
        ? [ranges.area]
        : String(ranges)
            .split(',')
            .map((each) => this.target.sheet.parse(each));
    if (areas.some((area) => !area)) throw new Refusal('InvalidArgument');
    this.change({ ranges: areas.map((area) => ({ ...area! })) });
  }

  private part<P extends HostObject>(type: Type, make: (handle: RuleHandle) => P): P | null {
    return this.type === type ? make(this.handle) : null;
  }
  get customOrNullObject(): HostCustomRule {
    return this.part('Custom', (handle) => new HostCustomRule(handle)) as HostCustomRule;
  }
  get custom(): HostCustomRule {
    return this.customOrNullObject ?? wrongType();
  }
  get cellValueOrNullObject(): HostCellValueRule {
    return this.part('CellValue', (handle) => new HostCellValueRule(handle)) as HostCellValueRule;
  }
  get cellValue(): HostCellValueRule {
    return this.cellValueOrNullObject ?? wrongType();
  }
  get textComparisonOrNullObject(): HostTextRule {
    return this.part('ContainsText', (handle) => new HostTextRule(handle)) as HostTextRule;
  }
  get textComparison(): HostTextRule {
    return this.textComparisonOrNullObject ?? wrongType();
  }
  get topBottomOrNullObject(): HostTopBottomRule {
    return this.part('TopBottom', (handle) => new HostTopBottomRule(handle)) as HostTopBottomRule;
  }
  get topBottom(): HostTopBottomRule {
    return this.topBottomOrNullObject ?? wrongType();
  }
  get presetOrNullObject(): HostPresetRule {
    return this.part('PresetCriteria', (handle) => new HostPresetRule(handle)) as HostPresetRule;
  }
  get preset(): HostPresetRule {
    return this.presetOrNullObject ?? wrongType();
  }
  get colorScaleOrNullObject(): HostColorScale {
    return this.part('ColorScale', (handle) => new HostColorScale(handle)) as HostColorScale;
  }
  get colorScale(): HostColorScale {
    return this.colorScaleOrNullObject ?? wrongType();
  }
  get dataBarOrNullObject(): HostDataBar {
    return this.part('DataBar', (handle) => new HostDataBar(handle)) as HostDataBar;
  }
  get dataBar(): HostDataBar {
    return this.dataBarOrNullObject ?? wrongType();
  }
}

function wrongType(): never {
  throw new Refusal('InvalidOperation');
}

export class HostConditionalFormats
  extends HostCollection<HostConditionalFormat>
  implements
    HostOf<Excel.ConditionalFormatCollection, 'add' | 'clearAll' | 'getCount' | 'getItem' | 'getItemAt'>
{
  readonly is = 'ConditionalFormatCollection';
  constructor(private readonly target: Target) {
    super();
  }
  list(): HostConditionalFormat[] {
    return this.target.sheet.rules
      .conditionalFormats()
      .filter((rule) => rule.ranges.some((range) => this.target.areas.some((area) => intersect(range, area))))
      .map((rule) => new HostConditionalFormat(this.target, rule.cfId));
  }
  getItem(id: string | number): HostConditionalFormat {
    return this.list().find((each) => each.identity() === id) ?? notFound();
  }
  add(type: Type | Excel.ConditionalFormatType): HostConditionalFormat {
    requireWritable(this.target.sheet, 'allowFormatCells');
    const rule = NEW_RULES[type as Type];
    if (!rule) throw new Refusal('NotImplemented', `ConditionalFormatCollection.add(${type})`);
    const ranges = this.target.areas.map((area) => ({ ...area }));
    const id = this.target.sheet.rules.addConditionalFormat({
      ranges,
      stopIfTrue: false,
      rule: structuredClone(rule),
    });
    return new HostConditionalFormat(this.target, id);
  }
  clearAll(): void {
    for (const format of this.list()) format.delete();
  }
}

function notFound(): never {
  throw new Refusal('ItemNotFound');
}
