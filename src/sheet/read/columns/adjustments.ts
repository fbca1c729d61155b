/** Columns of bonus, deduction and veto: told from indicators by their headings, read as the engine wants them. */
import type { CellRef } from '../../grid';
import type { SheetProblem } from '../../problem';
import type { Cells } from '../figures/cells';
import { parseCell } from '../cell/cell';
import { readFigures } from '../figures/figures';
import type { ReadCell } from '../reading';
import { tidyName } from '../cell/text';
import { BONUS_HEAD, DEDUCTION_HEAD, VETO_HEAD } from './vocabulary';

export type AdjustmentKind = 'bonus' | 'deduction' | 'veto';

export interface ReadAdjustment {
  /** Also the name of its column in the tables. */
  readonly name: string;
  readonly kind: AdjustmentKind;
  /** The most that it may add or take; null = the heading names none. */
  readonly cap: number | null;
  /** Its heading. */
  readonly cell: CellRef;
}

/** Gives what a heading adjusts, or null. @example adjustmentOf('加分（最高5分）') // 'bonus' */
export function adjustmentOf(heading: string): AdjustmentKind | null {
  const head = tidyName(heading).replace(/\([^()]*\)/g, '');
  if (VETO_HEAD.test(head)) return 'veto';
  if (DEDUCTION_HEAD.test(head)) return 'deduction';
  return BONUS_HEAD.test(head) ? 'bonus' : null;
}

const CAP = /(?:最高|最多|上限|封顶|不超过|至多|限|≤|<=|max)\D{0,4}(\d+(?:\.\d+)?)|\((\d+(?:\.\d+)?)分?\)/i;

/** Gives the most that a heading allows. @example capOf('附加分（上限10分）') // 10 */
export function capOf(heading: string): number | null {
  const found = CAP.exec(tidyName(heading));
  return found === null ? null : Number(found[1] ?? found[2]);
}

interface Adjusting {
  readonly texts: readonly string[];
  readonly cells: readonly ReadCell[];
  readonly problems: readonly SheetProblem[];
  /** As its cells say. */
  readonly unit: string | null;
  readonly fractions: boolean;
}

const NO = /^(?:0|否|无|没有|未发生|未发现|未否决|不否决|不涉及|未触发|正常|合格|×|x|n|no|none|false)$/i;

/**
 * Gives a column as texts: plain numbers of points, or 是 for a veto; '' where there is none.
 * Edge: whatever stands in a veto column and does not say no says yes; the engine names the units that it falls on.
 */
export function readAdjustment(kind: AdjustmentKind, cells: Cells): Adjusting {
  if (kind === 'veto') {
    const texts = cells.units.map((_, unit) => {
      const cell = cells.cell(unit);
      const text = tidyName(cell);
      const { kind: is } = parseCell(cell, 'General');
      const none = text === '' || cell === false || NO.test(text) || is === 'missing' || is === 'excluded';
      return none ? '' : '是';
    });
    return { texts, cells: [], problems: [], unit: null, fractions: false };
  }
  const figures = readFigures({ ...cells, unit: null }, false);
  return {
    ...figures,
    texts: [...figures.values].map((value) => (Number.isNaN(value) ? '' : String(value))),
  };
}
