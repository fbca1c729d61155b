/** What the reader could not settle or had to say, as findings; what other checks tell better is left to them. */
import { finding, type Finding } from './finding';
import type { Subject } from './subject';

const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'cell-empty',
  'cell-missing',
  'cell-excluded',
  'unit-converted',
  'text-numbers',
]);

export const checkReading = ({ reading, problems }: Subject): readonly Finding[] => [
  ...problems
    .filter(({ code }) => !TOLD_ELSEWHERE.has(code))
    .map((said) => finding('read', 'error', 'reading', [said.cell], { said })),
  ...reading.notes
    .filter(({ code }) => !TOLD_ELSEWHERE.has(code))
    .map((noted) =>
      finding('read', noted.cell === null ? 'remark' : 'doubt', 'reading', [noted.cell], { noted }),
    ),
];
