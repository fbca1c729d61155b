/** A bulletin from a table as typed: read, scored and written as the product does. */
import { checkScheme, evaluateInOrder, isRankTable, type Evaluation, type Result } from '../../../src/engine';
import type { SchemeDraft } from '../../../src/engine';
import { presetDraft } from '../../../src/presets';
import { compose, type Bulletin } from '../../../src/sheet/bulletin';
import type { Cell } from '../../../src/sheet/grid';
import { understand, type Reading } from '../../../src/sheet/read';
import { words, type Locale } from '../../../src/words';
import { gridFrom } from '../written/grid-of';

export type Rows = readonly (readonly Cell[])[];

interface Asked {
  readonly scheme?: SchemeDraft;
  readonly preset?: 'jinan';
  readonly population?: number;
  readonly locale?: Locale;
  readonly sheet?: string;
}

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

export interface Written {
  readonly bulletin: Bulletin;
  readonly evaluation: Evaluation;
  readonly reading: Reading;
}

export function write(
  rows: Rows,
  { scheme, preset, population, locale = 'zh-CN', sheet = '数据' }: Asked = {},
): Written {
  const { reading } = understand(gridFrom(rows, sheet), [], { missing: 'allow' });
  if (reading === null) throw new RangeError('no table');
  const latest = reading.tables.at(-1)!;
  const indicators = isRankTable(latest)
    ? []
    : latest.indicators.map((name) => {
        const { unit, direction } = reading.indicators.find((each) => each.name === name)!;
        return {
          name,
          unit: unit ?? undefined,
          direction: direction === 'low' ? ('low' as const) : ('high' as const),
        };
      });
  const draft = scheme ?? presetDraft(preset ?? 'plain', indicators, { outerRanked: isRankTable(latest) });
  const checked = accepted(
    checkScheme({ ...draft, ...(population === undefined ? {} : { population }) }, latest),
  );
  const evaluation = accepted(evaluateInOrder(reading.tables, checked, [])).at(-1)!;
  return { bulletin: compose(evaluation, reading, words(locale)), evaluation, reading };
}

/** All sentences of a section, by a word of its heading; '' = it is not there. */
export function sectionOf({ sections }: Bulletin, heading: string): string {
  const section = sections.find((each) => each.heading.includes(heading));
  return (section?.paragraphs ?? []).map(({ opening, text }) => opening + text).join('\n');
}

/** A heading and a column of figures below the names of zones. */
export const zones = (
  head: string,
  values: readonly (number | string)[],
  names = '甲乙丙丁戊己庚辛壬癸',
): Rows => [['开发区', head], ...values.map((value, i) => [`${names[i]}经开区`, value])];
