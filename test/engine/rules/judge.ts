/** Runs a scheme as JSON over a small table, as a document would be tried out. */
import {
  checkScheme,
  evaluateInOrder,
  makeTable,
  readDraft,
  type EngineProblem,
  type Evaluation,
  type SchemeDraft,
  type Table,
} from '../../../src/engine';

/** Columns by name: numbers are indicators, texts stand beside them; `全省排名` holds outer ranks. */
export type Columns = Readonly<Record<string, readonly (number | null)[] | readonly string[]>>;
export type Years = Readonly<Record<string, Columns>>;

const OUTER = '全省排名';
const isText = (column: Columns[string]): column is readonly string[] =>
  column.some((cell) => typeof cell === 'string');

export function tableFrom(period: string, columns: Columns): Table {
  const count = Object.values(columns)[0]!.length;
  const units = '甲乙丙丁戊己庚辛壬癸子丑寅'.slice(0, count).split('');
  const entries = Object.entries(columns);
  const numbers = entries.filter(([name, column]) => !isText(column) && name !== OUTER);
  const asNumbers = (column: Columns[string]) => column.map((cell) => (cell as number | null) ?? NaN);
  const made = makeTable({
    period,
    units,
    indicators: numbers.map(([name]) => name),
    columns: numbers.map(([, column]) => asNumbers(column)),
    outerRanks: columns[OUTER] === undefined ? null : asNumbers(columns[OUTER]),
    texts: new Map(entries.flatMap(([name, column]) => (isText(column) ? [[name, column] as const] : []))),
  });
  if (!made.ok) throw new RangeError(JSON.stringify(made.problems));
  return made.value;
}

export function evaluateYears(draft: SchemeDraft, years: Years): readonly Evaluation[] {
  const json = readDraft(JSON.parse(JSON.stringify(draft)));
  if (!json.ok) throw new RangeError(JSON.stringify(json.problems));
  const tables = Object.entries(years).map(([period, columns]) => tableFrom(period, columns));
  const scheme = checkScheme(json.value, tables.at(-1)!);
  if (!scheme.ok) throw new RangeError(JSON.stringify(scheme.problems));
  const result = evaluateInOrder(tables, scheme.value, []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

/** Of the last year, a word a unit: labels, amounts and texts, what is open in brackets with a question mark. */
export function awards(evaluations: readonly Evaluation[]): readonly string[] {
  return evaluations.at(-1)!.outcomes.map((each) =>
    each
      .map(({ label, amount, text, verdict }) => {
        const said = `${label ?? ''}${amount ?? ''}${label === null && amount === null ? (text ?? '') : ''}`;
        return verdict === 'yes' ? said : `(${said}?)`;
      })
      .join(' '),
  );
}

export const problemsOf = (draft: unknown, columns: Columns): readonly string[] => {
  const said = ({ code, place }: EngineProblem) => `${code} @ ${place.scheme ?? ''}`;
  const json = readDraft(draft);
  if (!json.ok) return json.problems.map(said);
  const scheme = checkScheme(json.value, tableFrom('2021', columns));
  return scheme.ok ? [] : scheme.problems.map(said);
};
