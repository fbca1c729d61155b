/** Defined names of the workbook and of its sheets. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Engine } from './engine';

export interface DefinedName {
  id: string;
  name: string;
  /** As Excel shows it: '=排名结果!$A$1:$H$20'. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet that owns the name; null if the workbook does. */
  sheetId: string | null;
}

const LOST = '#REF!';

export class Names {
  constructor(private readonly engine: Engine) {}

  private get kept(): IDefinedNamesServiceParam[] {
    const map = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId);
    return Object.values(map ?? {});
  }

  all(): DefinedName[] {
    return this.kept.map((kept) => ({
      id: kept.id,
      name: kept.name,
      formula: kept.formulaOrRefString.startsWith('=')
        ? kept.formulaOrRefString
        : `=${kept.formulaOrRefString}`,
      comment: kept.comment ?? '',
      visible: !kept.hidden,
      sheetId:
        kept.localSheetId && kept.localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME
          ? kept.localSheetId
          : null,
    }));
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.all().find((each) => each.name.toLowerCase() === wanted && each.sheetId === sheetId) ?? null;
  }

  set(name: Omit<DefinedName, 'id'> & { id?: string }): void {
    this.engine.run(SetDefinedNameMutation, {
      id: name.id ?? `name-${name.sheetId ?? 'workbook'}-${name.name}`,
      name: name.name,
      formulaOrRefString: name.formula.replace(/^=/, ''),
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(id: string): void {
    const kept = this.kept.find((each) => each.id === id);
    if (kept) this.engine.run(RemoveDefinedNameMutation, { ...kept });
  }

  /** Before a sheet goes: its own names go too, references to it become #REF!. */
  forgetSheet(sheetId: string, sheetName: string): void {
    const quoted = `'${sheetName.replace(/'/g, "''")}'!`;
    for (const name of this.all()) {
      if (name.sheetId === sheetId) this.remove(name.id);
      else if (name.formula.includes(quoted) || mentions(name.formula, sheetName))
        this.set({
          ...name,
          formula: name.formula.replaceAll(quoted, LOST).replaceAll(`${sheetName}!`, LOST),
        });
    }
  }
}

const mentions = (formula: string, sheetName: string): boolean =>
  formula.split(/[=,(+\-*/&<>]/).some((part) => part.startsWith(`${sheetName}!`));
