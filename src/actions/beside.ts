/** Columns beside the user's table, where that is asked for. */
import { columnLetters } from '../sheet/address';
import { makeBeside, type NoRoom } from '../sheet/beside';
import type { BesidePlan } from '../sheet/plan';
import type { Words } from '../words';
import { BESIDE_WORDS } from '../words/beside';
import type { Assessed } from './assessed';
import type { Writing } from './writing';

export interface Besides {
  readonly beside: BesidePlan | null;
  /** What is said of it. */
  readonly saidBeside: readonly string[];
}

export function planBeside(
  { evaluation, reading, found }: Assessed,
  words: Words,
  { beside }: Writing,
): Besides {
  if (!beside) return { beside: null, saidBeside: [] };
  const planned: BesidePlan | NoRoom = makeBeside(
    evaluation,
    reading,
    found.grid,
    found.seen.besides ?? [],
    words,
  );
  const said = BESIDE_WORDS[words.locale];
  if (typeof planned === 'string') return { beside: null, saidBeside: [said.noRoom[planned](reading.sheet)] };
  const { column, columns } = planned.at;
  const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
  return {
    beside: planned,
    saidBeside: [said.written(planned.sheet, first === last ? first : `${first}—${last}`)],
  };
}
