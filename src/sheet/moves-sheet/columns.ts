/** The columns of the sheet of rank movements, and what stands in them for each unit. */
import type { Words } from '../../words';
import { FACTORS } from '../../engine/explain';
import { MOVES_WORDS } from '../../words/moves';
import { CENTRED, WRAPPED, type Column } from '../listing';
import { makeList } from '../quoted';
import { decimalsOf, type Move } from './moves';
import type { Sides } from './sides';

const NARROW = [8, 14] as const;

/** Colours only repeat what the signs say; both are dark enough to be read, and told apart by whoever sees no red or green. */
const changeFormat = (moves: readonly Move[], unchanged: string): string => {
  const places = moves.every(({ change }) => change === null || Number.isInteger(change)) ? '0' : '0.0';
  return `[Blue]"▲"${places};[Red]"▼"${places};"${unchanged}"`;
};

function partFormat(moves: readonly Move[]): string {
  const decimals = decimalsOf(moves);
  const places = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return `+${places};"−"${places};0`;
}

const said = (rank: number | null): string => (rank === null ? '' : String(rank));

/** Groups with the ranks in them have columns where some unit is in one, parts where some unit's move could be split, tiers and labels where some unit has any. */
export function movesColumns(
  moves: readonly Move[],
  { ranks: [rankThen, rankNow] }: Sides,
  { locale }: Words,
): readonly Column<Move>[] {
  const say = MOVES_WORDS[locale];
  const { heads } = say;
  const number = (head: string, cellOf: Column<Move>['cellOf'], numberFormat?: string): Column<Move> => ({
    head,
    style: { ...CENTRED, ...(numberFormat === undefined ? {} : { numberFormat }) },
    width: NARROW,
    cellOf,
  });
  const text = (head: string, cellOf: (move: Move) => readonly [string, string]): Column<Move> => ({
    head,
    style: { ...CENTRED, wrap: true },
    width: [12, 24],
    cellOf: (move) => {
      const [then, now] = cellOf(move);
      if (move.presence === 'new' || then === now) return now;
      return move.presence === 'gone' ? then : say.became(then, now);
    },
  });
  const isSplit = moves.some(({ split }) => split !== null);
  const format = partFormat(moves);
  return [
    { head: heads.unit, style: WRAPPED, width: [14, 28], cellOf: ({ unit }) => unit },
    number(rankThen, ({ before }) => before ?? ''),
    number(rankNow, ({ now }) => now ?? ''),
    number(
      heads.change,
      ({ change, presence }) => change ?? say.presence[presence === 'both' ? 'unranked' : presence],
      changeFormat(moves, say.unchanged),
    ),
    ...(isSplit
      ? FACTORS.map((factor) => number(heads[factor], ({ split }) => split?.[factor] ?? '', format))
      : []),
    ...(moves.some(({ groups }) => groups.some((group) => group !== null))
      ? [
          text(heads.group, ({ groups: [then, now] }) => [then ?? '', now ?? '']),
          text(heads.groupRank, ({ groupRanks: [then, now] }) => [said(then), said(now)]),
        ]
      : []),
    ...(moves.some(({ tiers }) => tiers.some((tier) => tier !== null))
      ? [text(heads.tier, ({ tiers: [then, now] }) => [then ?? '', now ?? ''])]
      : []),
    ...(moves.some(({ labels }) => labels.some((own) => own.length > 0))
      ? [text(heads.labels, ({ labels: [then, now] }) => [makeList(then, locale), makeList(now, locale)])]
      : []),
    { head: heads.why, style: WRAPPED, width: [30, 78], cellOf: ({ sentence }) => sentence },
  ];
}
