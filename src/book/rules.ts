/** The rules that lie over the cells of a sheet: conditional formats and data validation. */
import {
  DataValidationRenderMode,
  type IDataValidationRule,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { intersect, type Area } from './area';
import type { Engine } from './engine';

export type ConditionalRule = IConditionFormattingRule;
export type Validation = ISheetDataValidationRule;

let ruleCount = 0;

export class Rules {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  private get formats(): ConditionalFormattingRuleModel {
    return this.engine.injector.get(ConditionalFormattingRuleModel);
  }

  /** The one that wins comes first. */
  conditionalFormats(): readonly ConditionalRule[] {
    return this.formats.getSubunitRules(this.engine.unitId, this.sheetId) ?? [];
  }

  conditionalFormat(cfId: string): ConditionalRule | null {
    return this.conditionalFormats().find((rule) => rule.cfId === cfId) ?? null;
  }

  addConditionalFormat(rule: Omit<ConditionalRule, 'cfId'>): string {
    const cfId = this.formats.createCfId(this.engine.unitId, this.sheetId);
    this.engine.run(AddConditionalRuleMutation, { subUnitId: this.sheetId, rule: { ...rule, cfId } });
    return cfId;
  }

  changeConditionalFormat(rule: ConditionalRule): void {
    this.engine.run(SetConditionalRuleMutation, { subUnitId: this.sheetId, cfId: rule.cfId, rule });
  }

  removeConditionalFormat(cfId: string): void {
    this.engine.run(DeleteConditionalRuleMutation, { subUnitId: this.sheetId, cfId });
  }

  /** What lies over other cells too goes on there. */
  stopFormatting(area: Area): void {
    for (const rule of [...this.conditionalFormats()]) {
      if (!rule.ranges.some((range) => intersect(range, area))) continue;
      const ranges = rule.ranges.flatMap((range) => without(range, area));
      if (ranges.length === 0) this.removeConditionalFormat(rule.cfId);
      else this.changeConditionalFormat({ ...rule, ranges });
    }
  }

  validations(): Validation[] {
    const model = this.engine.injector.get(DataValidationModel);
    return model.getRules(this.engine.unitId, this.sheetId) as Validation[];
  }

  validationOf(area: Area): Validation | null {
    return this.validations().find((rule) => rule.ranges.some((range) => intersect(range, area))) ?? null;
  }

  /** A drop-down's list is `formula1`, its words apart by commas, or a reference that begins with =. */
  validate(area: Area, rule: Omit<IDataValidationRule, 'uid' | 'ranges'>): void {
    this.stopValidating(area);
    const uid = `validation-${this.sheetId}-${Date.now().toString(36)}-${++ruleCount}`;
    this.engine.run(AddDataValidationMutation, {
      subUnitId: this.sheetId,
      rule: { renderMode: DataValidationRenderMode.ARROW, ...rule, uid, ranges: [{ ...area }] },
    });
  }

  stopValidating(area: Area): void {
    for (const rule of this.validations()) {
      if (!rule.ranges.some((range) => intersect(range, area))) continue;
      this.engine.run(RemoveDataValidationMutation, { subUnitId: this.sheetId, ruleId: rule.uid });
      const left = rule.ranges.flatMap((range) => without(range, area));
      if (left.length === 0) continue;
      this.engine.run(AddDataValidationMutation, {
        subUnitId: this.sheetId,
        rule: { ...rule, ranges: left },
      });
    }
  }
}

/** What is left of an area when another is cut out of it: above, below, left, right. */
function without(from: Area, cut: Area): Area[] {
  const both = intersect(from, cut);
  if (!both) return [{ ...from }];
  const parts: Area[] = [
    { ...from, endRow: both.startRow - 1 },
    { ...from, startRow: both.endRow + 1 },
    { ...both, startColumn: from.startColumn, endColumn: both.startColumn - 1 },
    { ...both, startColumn: both.endColumn + 1, endColumn: from.endColumn },
  ];
  return parts.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
