/** Missing values: by indicator with their share, and units that lack most of theirs. */
import type { CellKind, SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { indicatorsOf, nameOf, titleOf, valueOf, type Subject } from './subject';

/** A unit lacks most of its figures from this share on, and at least so many. */
const SPARSE = 0.5;
const SPARSE_COUNT = 2;

export function checkMissing(subject: Subject): readonly Finding[] {
  const { units, survey } = subject;
  const findings: Finding[] = [];
  const lacking = new Map<number, number>();
  const columns = indicatorsOf(subject).filter(({ assessed }) => assessed);
  for (const column of columns) {
    const kindOf = kindsIn(column);
    const gaps = units.filter((line) => Number.isNaN(valueOf(column, line)));
    const tell = (code: 'values-missing' | 'values-not-assessed', lines: readonly number[]): void => {
      if (lines.length === 0) return;
      const facts = { indicator: titleOf(subject, column), count: lines.length, of: units.length };
      const cells = lines.map((line) => column.ref(line));
      findings.push(finding('missing', code === 'values-missing' ? 'doubt' : 'remark', code, cells, facts));
    };
    // What holds something that is no figure is the reader's to tell.
    const missing = gaps.filter((line) => ['missing', undefined].includes(kindOf(line)));
    for (const line of missing) lacking.set(line, (lacking.get(line) ?? 0) + 1);
    tell('values-missing', missing);
    tell(
      'values-not-assessed',
      gaps.filter((line) => kindOf(line) === 'excluded'),
    );
  }
  for (const [line, count] of lacking) {
    if (count < SPARSE_COUNT || count < SPARSE * columns.length) continue;
    const facts = { unit: nameOf(subject, line), count, of: columns.length };
    findings.push(finding('missing', 'doubt', 'unit-sparse', [survey.lines[line]?.cell ?? null], facts));
  }
  return findings;
}

const KEY = 16_384;

/** The kind of cell at a line; undefined where the line has none in this column, or a plain number. */
function kindsIn(column: SurveyColumn): (line: number) => CellKind | undefined {
  const kinds = new Map(column.cells.map(({ cell, kind }) => [cell.row * KEY + cell.column, kind]));
  return (line) => {
    const at = column.ref(line);
    return at === null ? undefined : kinds.get(at.row * KEY + at.column);
  };
}
