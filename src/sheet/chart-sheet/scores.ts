/** Scores as bars in order of rank; the tier is told by shade, in the legend and behind the name. */
import { drawBars, roundUp } from './bars';
import type { Board } from './board';
import { shades } from '../shades';
import { PALE } from './shade';
import { joined, type Subject } from './subject';

export function drawScores(board: Board, subject: Subject): void {
  const { evaluation, units, spoken, words, limits } = subject;
  const { table, scheme, totals, ranks, tiers } = evaluation;
  const given = new Set(units.map((i) => tiers[i] ?? null));
  const named = (scheme.tiers?.list ?? []).map(({ name }) => name);
  const blues = shades(named.length);
  const columns =
    scheme.tiers === undefined
      ? [{ tier: null, head: spoken.scores.heading, colour: shades(1)[0]! }]
      : [
          ...named.map((tier, k) => ({ tier, head: tier, colour: blues[k]! })),
          ...(given.has(null) ? [{ tier: null, head: spoken.scores.untiered, colour: PALE }] : []),
        ].filter(({ tier }) => given.has(tier));
  const scores = units.map((i) => totals[i]!);
  const smallest = Math.min(...scores);
  const decimals = scheme.rank.decimals ?? 2;
  const numberFormat = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  drawBars(board, subject, {
    name: 'ZoneRank scores',
    kind: 'bars',
    heading: spoken.scores.heading,
    remarks: joined([spoken.scores.note(scheme.tiers !== undefined), ...limits], words),
    heads: columns.map(({ head }) => head),
    rows: units.map((i) => {
      const tier = tiers[i] ?? null;
      return [
        [ranks[i], table.units[i], ...(tier === null ? [] : [tier])].join('  '),
        ...columns.map((column) => (column.tier === tier ? totals[i]! : '')),
      ];
    }),
    series: columns.map(({ colour }) => ({ colour, labels: numberFormat })),
    values: {
      title: spoken.scores.axis(scheme.aggregate.method === 'vikor'),
      // Room for the figures behind the longest bars.
      ...(smallest >= 0 ? { least: 0, most: roundUp(Math.max(...scores) * 1.05) } : {}),
      numberFormat: 'General',
    },
    numberFormat,
    overlaid: true,
  });
}
