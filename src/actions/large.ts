/** Which sheets on request are left out because the table is too large for them, and what is said of it. */
import type { Evaluation } from '../engine';
import { detailLayout } from '../sheet/detail-sheet';
import type { Words } from '../words';
import { LARGE_WORDS } from '../words/large';
import type { Part } from './writing';

/** Excel on the web takes about half a minute to be given so many, and a workbook of more is slow to open. */
const MOST_CELLS = 500_000;
/** More pages of annexes nobody prints. */
const MOST_UNITS = 2_000;
/** Each unit's move is computed among all others. */
const MOST_MOVING = 1_000;
/** Where every two units meet in a duel (Copeland), each move takes so much longer. */
const MOST_DUELLING = 250;

/** Gives the sentence; null = the sheet can be written. */
export function saidTooLarge(part: Part, evaluation: Evaluation, { locale }: Words): string | null {
  const units = evaluation.table.units.length;
  const said = LARGE_WORDS[locale];
  switch (part) {
    case 'detail': {
      const layout = detailLayout(
        evaluation,
        evaluation.table.units.map((_, i) => i),
      );
      const cells = (layout?.columns.count ?? 0) * units;
      return cells > MOST_CELLS ? said.detail(cells, MOST_CELLS) : null;
    }
    case 'bulletin':
      return units > MOST_UNITS ? said.bulletin(units, MOST_UNITS) : null;
    case 'moves': {
      const { aggregate, dimensions } = evaluation.scheme;
      const duels = [aggregate, ...dimensions.flatMap((each) => each.aggregate ?? [])];
      const most = duels.some(({ method }) => method === 'copeland') ? MOST_DUELLING : MOST_MOVING;
      return units > most ? said.moves(units, most) : null;
    }
    case 'charts':
    case 'facts':
    case 'archive':
      // Charts and the fact sheet show some of many, and the archive says itself when it is full.
      return null;
    default:
      return part satisfies never;
  }
}
