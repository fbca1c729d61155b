/** The result sheet's cells as formulas: rank, score, movement, tier, labels, each from the cell that it comes from. */
import { isRankTable } from '../../engine';
import type { Words } from '../../words';
import type { Cell } from '../grid';
import type { SheetPlan } from '../plan';
import { quoteText } from '../literal';
import { amounts, labelTexts, sameAs, type Awards } from './award';
import { calculated, type Content } from './board';
import type { Column, Pen } from './formula';
import type { Making } from './making';
import { historyOf, pastColumn } from './past';
import { tierName } from './tier';

/** What the result sheet shows and where it stands. */
export interface Standing {
  readonly score: Column | null;
  readonly dimensions: ReadonlyMap<string, Column>;
  readonly bonus: Column | null;
  readonly rank: Column;
  readonly groupRank: Column | null;
  readonly tier: Column | null;
  readonly awards: Awards;
}

interface Table {
  readonly head: readonly Cell[];
  readonly rows: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
}

/** The table of a written sheet: its headings, and the row of every unit. */
export function tableOf({ steps }: SheetPlan, units: readonly string[]): Table | null {
  const written = steps.find((step) => step.kind === 'write');
  if (written?.kind !== 'write') return null;
  const { values } = written;
  const wanted = new Set(units);
  const column = values
    .flatMap((line) => line.map((cell, at) => (wanted.has(String(cell)) ? at : -1)))
    .filter((at) => at >= 0)[0];
  if (column === undefined) return null;
  const rowOf = new Map<string, number>();
  values.forEach((line, row) => {
    const name = String(line[column] ?? '');
    if (wanted.has(name) && !rowOf.has(name)) rowOf.set(name, row);
  });
  const first = Math.min(...rowOf.values());
  return { head: values[first - 1] ?? [], rows: units.map((unit) => rowOf.get(unit) ?? -1), cells: values };
}

/** A reference to an empty cell would come to 0. */
const blankAs = (x: string): string => `IF(${x}="","",${x})`;

/** Lays formulas over the columns of the result sheet. */
export function layResult(
  making: Making,
  plan: SheetPlan,
  title: string,
  shown: Standing,
  words: Words,
): void {
  const { evaluation, board } = making;
  const { heads } = words.sheets;
  const table = tableOf(plan, evaluation.table.units);
  if (table === null || table.rows.includes(-1)) return;
  const { head, rows, cells } = table;
  const span = [Math.min(...rows), Math.max(...rows)] as const;
  const place = (at: number): Column => ({ sheet: title, column: at, rows, span });
  const lay = (at: number, content: ((i: number, pen: Pen) => Content) | null): Column | null => {
    if (at < 0 || content === null) return null;
    return board.fill(place(at), '', content);
  };
  const same = (column: Column | null) =>
    column === null ? null : (i: number, pen: Pen) => calculated(pen.own(column, i));
  const orBlank = (column: Column | null) =>
    column === null ? null : (i: number, pen: Pen) => calculated(blankAs(pen.own(column, i)));
  const isScored = !isRankTable(evaluation.table);
  const rank = lay(head.indexOf(heads.rank), isScored ? same(shown.rank) : orBlank(shown.rank));
  lay(head.indexOf(heads.groupRank), same(shown.groupRank));
  const scoreAt = isScored ? head.indexOf(heads.score) : -1;
  lay(scoreAt, same(shown.score));
  if (scoreAt >= 0)
    [...evaluation.dimensions.keys()].forEach((name, k) =>
      lay(scoreAt + 1 + k, orBlank(shown.dimensions.get(name) ?? null)),
    );
  if (scoreAt >= 0)
    lay(head.indexOf(heads.bonus, scoreAt + 1 + evaluation.dimensions.size), same(shown.bonus));
  layMovement(making, head, (at, content) => lay(at, content), rank ?? shown.rank, cells, rows, words);
  const tier = lay(head.lastIndexOf(heads.tier), shown.tier === null ? null : tierName(making, shown.tier));
  const labels = lay(
    head.lastIndexOf(heads.labels),
    labelTexts(making, shown.awards, words.sheets.open, words.locale),
  );
  const amount = lay(head.lastIndexOf(heads.amount), amounts(making, shown.awards));
  const reasonsAt = head.lastIndexOf(heads.reasons);
  // Reasons are sentences about these numbers: they hold while the numbers do.
  const given = [tier, labels, amount].filter((each) => each !== null);
  const numbers = [rank, scoreAt < 0 ? null : place(scoreAt)].filter((each) => each !== null);
  lay(reasonsAt, (i, pen) => {
    const text = String(cells[rows[i]!]?.[reasonsAt] ?? '');
    // Where there was nothing to say, only what is given now needs a reason.
    const checked = text === '' ? given : [...numbers, ...given];
    if (checked.length === 0) return text;
    const held = checked.map((column) => sameAs(pen.own(column, i), cells[rows[i]!]?.[column.column] ?? ''));
    return calculated(`IF(AND(${held.join(',')}),${quoteText(text)},${quoteText(making.words.stale)})`);
  });
}

/** Previous rank, change, and the course over the known periods. */
function layMovement(
  making: Making,
  head: readonly Cell[],
  lay: (at: number, content: (i: number, pen: Pen) => Content) => Column | null,
  rank: Column,
  cells: readonly (readonly Cell[])[],
  rows: readonly number[],
  { sheets }: Words,
): void {
  const { evaluation } = making;
  const { running, older } = historyOf(evaluation);
  const which = isRankTable(evaluation.table) ? 'outer' : 'rank';
  const [before] = running;
  if (before === undefined) return;
  const then = running.map((earlier) => pastColumn(making, earlier, which));
  const before1 = then[0]!;
  const { heads } = sheets;
  const previousAt = Math.max(head.indexOf(heads.previousYear), head.indexOf(heads.previousPeriod));
  lay(previousAt, (i, pen) => calculated(blankAs(pen.own(before1, i))));
  const changeAt = head.indexOf(heads.change);
  lay(changeAt, (i, pen) => {
    const held = cells[rows[i]!]?.[changeAt];
    const otherwise = quoteText(typeof held === 'string' ? held : '');
    const [x, p] = [pen.own(rank, i), pen.own(before1, i)];
    return calculated(`IF(AND(ISNUMBER(${x}),ISNUMBER(${p})),${p}-${x},${otherwise})`);
  });
  const trendAt = head.indexOf(heads.trend);
  if (trendAt < 0) return;
  const past = [...then, ...older.map((earlier) => pastColumn(making, earlier, which))];
  const steps = (i: number, pen: Pen): readonly string[] =>
    [rank, ...then].map((column) => pen.own(column, i));
  const both = (a: string, b: string) => `AND(ISNUMBER(${a}),ISNUMBER(${b}))`;
  lay(trendAt, (i, pen) => {
    const known = steps(i, pen);
    const running1 = (sign: '>' | '<'): string =>
      known.slice(1).reduceRight<string>((rest, earlier, k) => {
        const later = known[k]!;
        return `IF(${both(later, earlier)},IF(${earlier}${sign}${later},1+${rest},0),0)`;
      }, '0');
    return calculated(`IF(${both(known[0]!, known[1]!)},${running1('>')}-${running1('<')},"")`);
  });
  const extreme = (at: number, of: 'MIN' | 'MAX') =>
    lay(at, (i, pen) => {
      const all = [rank, ...past].map((column) => pen.own(column, i)).join(',');
      return calculated(`IF(COUNT(${all})=0,"",${of}(${all}))`);
    });
  extreme(head.indexOf(heads.best), 'MIN');
  extreme(head.indexOf(heads.worst), 'MAX');
  lay(head.indexOf(heads.gained), (i, pen) => {
    const known = steps(i, pen).slice(0, 4);
    const nested = known.slice(1).reduceRight<string>((rest, earlier, k) => {
      const sum = `${earlier}-${known[0]!}`;
      const stop = k === 0 ? '""' : `${known[k]!}-${known[0]!}`;
      return `IF(ISNUMBER(${earlier}),${rest === '' ? sum : rest},${stop})`;
    }, '');
    return calculated(`IF(ISNUMBER(${known[0]!}),${nested},"")`);
  });
}
