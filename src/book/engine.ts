/** One Univer instance with a workbook in it, and the few handles the rest of the book works through. */
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  touchDependencies,
  type ICommand,
  type IExecutionOptions,
  type IMutation,
  type IOperation,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import {
  CalculationMode,
  FormulaCalculationSessionController,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { rememberAlikeStyles } from './alikeStyles';

type Instruction<P extends object> = ICommand<P> | IMutation<P> | IOperation<P>;

export class Engine {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly commands: ICommandService;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new RangeError('a book needs a Univer instance that has a workbook');
    this.workbook = workbook;
    rememberAlikeStyles(workbook);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Runs an instruction on this workbook and at once. */
  run<P extends { unitId: string }>(
    instruction: Instruction<P>,
    params: Omit<P, 'unitId'>,
    options?: IExecutionOptions,
  ): void {
    if (!this.commands.hasCommand(instruction.id)) this.commands.registerCommand(instruction);
    this.commands.syncExecuteCommand(instruction.id, { unitId: this.unitId, ...params }, options);
  }
}

/** The grid follows a user who adds or shows a sheet to that sheet; a program's sheets come up behind. */
export const IN_THE_BACKGROUND: IExecutionOptions = { fromCollab: true };

/** Cached results are kept as they came; only a formula without one is calculated when a book opens. */
export const FORMULA_SETTINGS = { initialFormulaComputing: CalculationMode.WHEN_EMPTY };

/** A Univer without a screen. */
export function openHeadless(data: Partial<IWorkbookData>): Engine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, FORMULA_SETTINGS);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const engine = new Engine(univer);
  // In a browser these wait until a sheet has been drawn, which is never: nothing would be calculated.
  touchDependencies(engine.injector, [[TriggerCalculationController], [FormulaCalculationSessionController]]);
  return engine;
}
