/** Says what was assessed: the units, the period, where the figures stand, the indicators, by which scheme. */
import { isRankTable } from '../../engine';
import { sayScheme } from '../../words/scheme/name';
import { rangesOf } from '../read/join';
import { different, someOf, when, type Telling } from './subject';

/** So many units are named. */
const NAMED = 6;
const FEW = 3;

export function tellAssessed({ evaluation, reading, words, said }: Telling): readonly string[] {
  const { table, scheme, ranks, groups, changes, past } = evaluation;
  const { units } = table;
  const { sheets } = words;
  const { assessed } = said;
  const unranked = units.filter((_, i) => Number.isNaN(ranks[i]!));
  const before = [...changes].some((change) => !Number.isNaN(change)) ? past.at(-1)?.period : undefined;
  const named = different((groups ?? []).filter((group) => group !== ''));
  return [
    assessed.units(units.length, someOf(units, NAMED, said)),
    ...when(unranked.length > 0, assessed.unranked(unranked.length, someOf(unranked, FEW, said))),
    ...when(named.length > 0, assessed.groups(scheme.rank.groupBy ?? '', named.length)),
    `${sheets.period}${table.period ?? sheets.periodUnknown}${words.locale === 'zh-CN' ? '。' : '.'}`,
    `${sheets.source(reading.sheet, rangesOf(reading).join(','))}${words.locale === 'zh-CN' ? '。' : '.'}`,
    indicatorsOf({ evaluation, said }),
    schemeOf({ evaluation, words, said }),
    before === undefined || before === '' ? assessed.noEarlier : sheets.notes.compared(before),
  ];
}

function indicatorsOf({ evaluation, said: { assessed } }: Pick<Telling, 'evaluation' | 'said'>): string {
  const { table, scheme } = evaluation;
  if (isRankTable(table)) return assessed.ranksOnly;
  const { indicators, columns } = scheme;
  if (indicators.length === 0) return assessed.byPiece;
  const computed = new Set(columns.map(({ name }) => name));
  const dimensions = new Set(indicators.flatMap(({ path }) => path.slice(0, 1)));
  return assessed.indicators(
    indicators.length,
    dimensions.size,
    indicators.filter(({ name }) => computed.has(name)).length,
  );
}

function schemeOf({ evaluation, words, said }: Pick<Telling, 'evaluation' | 'words' | 'said'>): string {
  const { basis, version, date } = evaluation.scheme;
  const { assessed } = said;
  return assessed.scheme(sayScheme(evaluation.scheme, words), [
    ...when(basis !== '', assessed.basis(basis)),
    ...when(version !== '', assessed.version(version)),
    ...when(date !== '', date),
  ]);
}
