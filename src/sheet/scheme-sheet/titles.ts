/** The titles on a scheme sheet, in whichever language: of sections, of columns, of lines. */
import {
  EXPLANATION_WORDS,
  FORMER_TITLES,
  SCHEME_WORDS,
  type SchemeWords,
  type SectionName,
} from '../../words/scheme';
import type { Cell, CellRef, Grid } from '../grid';
import { SECTIONS, type Field, type Section } from './layout';
import { problemAtCell, type SchemeSheetProblem } from './problem';

/** Before the title of a section: nothing else stands alone in its row after this sign. */
export const SECTION_SIGN = '■';

/** Rows of the grid's values, from the one after the title to the one before the next title. */
export interface Span {
  readonly title: CellRef;
  readonly from: number;
  readonly to: number;
}

const LANGUAGES: readonly SchemeWords[] = Object.values(SCHEME_WORDS);

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** One form of a title: width, case and spaces do no harm. */
export const foldTitle = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase();

/** A position in the grid's values as a cell of the sheet. */
export const refOf = (grid: Grid, row: number, column: number): CellRef => ({
  sheet: grid.sheet,
  row: grid.area.row + row,
  column: grid.area.column + column,
});

export const NUMBER_TITLES = new Set(LANGUAGES.map((words) => foldTitle(words.number)));

const SECTION_TITLES = new Map<string, SectionName>(
  SECTIONS.flatMap(({ name }) =>
    LANGUAGES.map((words): [string, SectionName] => [foldTitle(words.sections[name]), name]),
  ),
);

const EXPLANATIONS = new Set(Object.values(EXPLANATION_WORDS).map(({ title }) => foldTitle(title)));

/** The title of a field as it is written in one language. */
export const titleIn = (words: SchemeWords, section: Section, field: Field): string =>
  (words.heads[section.name] as Readonly<Record<string, string>>)[field.name] ?? field.name;

/** The title for a sentence in any language, since the sheet may be in either. */
export const titleOf = (section: Section, field: Field): string =>
  LANGUAGES.map((words) => titleIn(words, section, field)).join(' / ');

const FIELDS = new Map(
  SECTIONS.map((section): [Section, ReadonlyMap<string, Field>] => [
    section,
    new Map(
      section.fields.flatMap((field) =>
        [
          ...LANGUAGES.map((words) => titleIn(words, section, field)),
          ...(FORMER_TITLES[`${section.name}/${field.name}`] ?? []),
        ].map((title): [string, Field] => [foldTitle(title), field]),
      ),
    ),
  ]),
);

/** The field that a title names; undefined = none. */
export const fieldNamed = (section: Section, cell: Cell | undefined): Field | undefined =>
  FIELDS.get(section)?.get(foldTitle(cell));

export interface Sections {
  readonly spans: ReadonlyMap<SectionName, Span>;
  readonly problems: readonly SchemeSheetProblem[];
}

export function findSections(grid: Grid): Sections {
  const starts = grid.values.flatMap((cells, row) => {
    const title = sectionTitle(cells);
    return title ? [{ ...title, row }] : [];
  });
  const spans = new Map<SectionName, Span>();
  const problems: SchemeSheetProblem[] = [];
  starts.forEach(({ name, row, column, text }, k) => {
    // The explanation is ours to write, and ends the section above.
    if (name === null) return;
    const title = refOf(grid, row, column);
    if (spans.has(name))
      problems.push(problemAtCell(title, { code: 'scheme-section-twice', facts: { title: text } }));
    else spans.set(name, { title, from: row + 1, to: starts[k + 1]?.row ?? grid.values.length });
  });
  if (!spans.has('indicators'))
    problems.push(
      problemAtCell(refOf(grid, 0, 0), { code: 'scheme-sheet-none', facts: { sheet: grid.sheet } }),
    );
  return { spans, problems };
}

function sectionTitle(
  cells: readonly Cell[],
): { readonly name: SectionName | null; readonly column: number; readonly text: string } | null {
  const column = cells.findIndex((cell) => !isBlank(cell));
  const alone = column >= 0 && cells.slice(column + 1).every(isBlank);
  const title = String(cells[column] ?? '').trim();
  if (!alone || !title.startsWith(SECTION_SIGN)) return null;
  const text = title.slice(SECTION_SIGN.length).trim();
  const name = SECTION_TITLES.get(foldTitle(text)) ?? null;
  return name !== null || EXPLANATIONS.has(foldTitle(text)) ? { name, column, text } : null;
}
