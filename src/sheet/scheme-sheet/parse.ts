/** Reads a scheme from its sheet: every mistake at its cell, all at once. */
import { accept, refuse, type Condition, type Result, type SchemeDraft } from '../../engine';
import type { SectionName } from '../../words/scheme';
import type { CellRef, Grid } from '../grid';
import type { Corrections } from '../read/corrections';
import { correctionOf, correctionsOfRows } from './corrections';
import { SECTIONS } from './layout';
import { problemAtCell, type SchemeSheetProblem } from './problem';
import { readSection } from './read-section';
import { draftOf, type SchemeRows } from './rows';
import { findSections, titleOf } from './titles';

interface Read {
  readonly rows: SchemeRows;
  readonly problems: readonly SchemeSheetProblem[];
  /** By path into the scheme's JSON. */
  readonly cells: ReadonlyMap<string, CellRef>;
}

/**
 * Gives the scheme that the sheet says, whichever language it is in.
 * Missing: an empty cell is a part that the scheme leaves out.
 * Errors: every cell that cannot be read, every needed cell or column that is not there.
 */
export function parseScheme(grid: Grid): Result<SchemeDraft, SchemeSheetProblem> {
  const read = readSheet(grid);
  const own = read.problems.filter((problem) => !isOfCorrections(problem));
  const problems = [...own, ...contradictions(read)];
  return problems.length > 0 ? refuse(problems) : accept(draftOf(read.rows));
}

export interface Legible {
  readonly draft: SchemeDraft;
  /** Paths of the parts whose cells could not be read. */
  readonly unread: readonly string[];
}

/**
 * Gives what the sheet says as far as its cells can be read, for what else can be found wrong with it in the same round.
 * Edge: a condition that cannot be read stands as one that is still to be filled in, so that the rules keep their places.
 */
export function parseLegible(grid: Grid): Legible {
  const { rows, problems } = readSheet(grid);
  const legible = Object.fromEntries(
    Object.entries(rows).map(([section, list]) => [section, (list as readonly object[]).map(withoutRefused)]),
  ) as unknown as SchemeRows;
  const rules = rows.rules.map((row, k) =>
    (row.when as unknown) === null
      ? { ...legible.rules[k], id: row.id ?? '', when: UNFILLED }
      : legible.rules[k]!,
  );
  // Where the heading over them cannot be read, names and methods cannot either.
  const indicators = legible.indicators.map((row) => ({ ...row, name: row.name ?? '' }));
  const columns = legible.columns.filter((row) => 'name' in row && 'compute' in row);
  return {
    draft: draftOf({ ...legible, rules, indicators, columns }),
    unread: problems.flatMap(({ place }) => (place.scheme === undefined ? [] : [place.scheme])),
  };
}

const UNFILLED: Condition = { kind: 'unfilled' };

const withoutRefused = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/**
 * Gives what the sheet says that was misread elsewhere.
 * Missing: a sheet without that section corrects nothing. Errors: as for the scheme; those of the scheme are not among them.
 */
export function parseCorrections(grid: Grid): Result<Corrections, SchemeSheetProblem> {
  const read = readSheet(grid);
  const problems = read.problems.filter(isOfCorrections);
  read.rows.corrections.forEach((row, at) => {
    const corrected = correctionOf(row);
    for (const { field, refusal } of 'kind' in corrected ? [] : corrected) {
      const path = `corrections/${at}/${field}`;
      const cell = read.cells.get(path) ?? read.cells.get(`corrections/${at}`);
      const title = titleIn('corrections', field);
      if (cell)
        problems.push(
          problemAtCell(cell, refusal ?? { code: 'scheme-cell-empty', facts: { title } }, { scheme: path }),
        );
    }
  });
  return problems.length > 0 ? refuse(problems) : accept(correctionsOfRows(read.rows.corrections));
}

const isOfCorrections = ({ place }: SchemeSheetProblem): boolean =>
  place.scheme?.startsWith('corrections') ?? false;

/**
 * Gives the cell of a part of the scheme, for problems that are found later than by reading the cells.
 * Edge: a part without a cell of its own (`rules/0/when/of/1`) has the cell of what it is part of; null = none.
 */
export function schemeCell(grid: Grid, path: string): CellRef | null {
  const { cells } = readSheet(grid);
  const steps = path.split('/');
  for (let length = steps.length; length > 0; length--) {
    const cell = cells.get(steps.slice(0, length).join('/'));
    if (cell) return cell;
  }
  return null;
}

/** Gives the cells of all parts of a scheme, by their paths. */
export const schemeCells = (grid: Grid): ReadonlyMap<string, CellRef> => readSheet(grid).cells;

function readSheet(grid: Grid): Read {
  const { spans, problems: outer } = findSections(grid);
  const rows: Partial<Record<SectionName, readonly object[]>> = {};
  const problems = [...outer];
  const cells = new Map<string, CellRef>();
  for (const section of SECTIONS) {
    const span = spans.get(section.name);
    const found = span && readSection(grid, section, span);
    rows[section.name] = found?.rows ?? [];
    problems.push(...(found?.problems ?? []));
    for (const [path, cell] of found?.cells ?? []) cells.set(path, cell);
  }
  return { rows: rows as unknown as SchemeRows, problems, cells };
}

/** What no cell is wrong about alone, and what would be lost without a word. */
function contradictions({ rows, cells }: Read): readonly SchemeSheetProblem[] {
  const problems: SchemeSheetProblem[] = [];
  const [tiering = {}] = rows.tiering;
  const tiersBegun = rows.tiers.length > 0 || Object.keys(tiering).length > 0;
  const by = cells.get('tiers/by') ?? cells.get('tiers') ?? cells.get('tiering');
  if (tiersBegun && tiering.by === undefined && by)
    problems.push(
      problemAtCell(by, { code: 'scheme-cell-empty', facts: { title: titleIn('tiering', 'by') } }),
    );
  return problems;
}

function titleIn(name: SectionName, wanted: string): string {
  const section = SECTIONS.find((each) => each.name === name);
  const field = section?.fields.find((each) => each.name === wanted);
  if (!section || !field) throw new RangeError(`the layout has no ${wanted} in ${name}`);
  return titleOf(section, field);
}
