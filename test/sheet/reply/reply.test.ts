/** The reply to a claimant tells nothing of any other unit. */
import * as fc from 'fast-check';
import { evaluate, checkScheme, round, type Evaluation, type SchemeDraft } from '../../../src/engine';
import { BULLETIN_WORDS } from '../../../src/words/bulletin';
import { words } from '../../../src/words';
import { makeText } from '../../../src/sheet/bulletin';
import { understand, type Reading } from '../../../src/sheet/read';
import { composeReply, namedIn } from '../../../src/sheet/reply';
import { gridFrom } from '../written/grid-of';

const PROOF = { hash: 'ab12cd34ef56ab78', version: 3 };
const NAMES = ['茌平经开区', '阳谷经开区', '冠县经开区', '东阿经开区', '高唐经开区', '临清经开区'];
const INDICATORS = ['税收', '投资', '研发'];

interface Read {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
}

function ranked(rows: readonly (readonly number[])[], scheme: SchemeDraft): Read {
  const sheet = [['开发区', ...INDICATORS], ...rows.map((row, i) => [NAMES[i]!, ...row])];
  const { reading } = understand(gridFrom(sheet, '数据'));
  const table = reading!.tables.at(-1)!;
  const checked = checkScheme(scheme, table);
  const evaluation = checked.ok ? evaluate(table, checked.value, []) : checked;
  if (!evaluation.ok) throw new RangeError(JSON.stringify(evaluation.problems));
  return { evaluation: evaluation.value, reading: reading! };
}

const schemeOf = (by: 'quota' | 'threshold'): SchemeDraft => ({
  indicators: INDICATORS.map((name, j) => ({ name, weight: [50, 30, 20][j]! })),
  tiers: {
    by,
    list:
      by === 'quota'
        ? [{ name: '一等', quota: 2 }, { name: '二等', quota: 2 }, { name: '三等' }]
        : [{ name: '一等', atLeast: 80 }, { name: '二等', atLeast: 60 }, { name: '三等' }],
  },
  rules: [{ id: '黄牌', when: { kind: 'rankFromLast', atMost: 2 }, give: [{ label: '黄牌' }] }],
});

const figuresIn = (text: string): readonly string[] =>
  text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];

/** As it is printed, to as many decimals as it may be. */
const printed = (values: readonly number[]): readonly string[] =>
  values.flatMap((x) => [
    String(x),
    ...[0, 1, 2, 3, 4].map((decimals) => round(x, decimals).toFixed(decimals)),
  ]);

const ownOf = ({ evaluation }: Read, i: number): readonly number[] => [
  ...evaluation.raw.map((column) => column[i]!),
  ...evaluation.normalised.map((column) => column[i]!),
  evaluation.totals[i]!,
  evaluation.ranks[i]!,
];

const values = fc.integer({ min: 100_000, max: 999_999 });
const table = fc
  .uniqueArray(values, { minLength: 18, maxLength: 18 })
  .map((all) => NAMES.map((_, i) => all.slice(3 * i, 3 * i + 3)));

test('every figure in it is the claimant’s own or a line, and no other unit is named', () => {
  fc.assert(
    fc.property(
      table,
      fc.nat(5),
      values,
      fc.constantFrom('quota' as const, 'threshold' as const),
      fc.boolean(),
      fc.constantFrom('zh-CN' as const, 'en-US' as const),
      (rows, i, claimed, by, accepted, locale) => {
        const scheme = schemeOf(by);
        const before = ranked(rows, scheme);
        const claimedRows = rows.map((row, k) => (k === i ? [claimed, ...row.slice(1)] : row));
        const after = accepted ? ranked(claimedRows, scheme) : before;
        const unit = NAMES[i]!;
        const document = composeReply(
          {
            unit,
            claims: [{ indicator: '税收', was: String(rows[i]![0]), claimed: String(claimed) }],
            accepted,
            reason: '经核实',
            before,
            after,
            proof: PROOF,
          },
          words(locale),
        );
        const text = makeText(document, BULLETIN_WORDS[locale], locale).replaceAll(/ab12-cd34-ef56/g, '');
        for (const other of NAMES) if (other !== unit) expect(text).not.toContain(other.slice(0, 2));
        const { totals, tiers, ranks } = after.evaluation;
        const lastOf = (tier: string): readonly number[] => {
          const inTier = ranks.reduce<number[]>(
            (rows, _, k) => (tiers[k] === tier ? [...rows, k] : rows),
            [],
          );
          return inTier.sort((a, b) => ranks[b]! - ranks[a]!).slice(0, 1);
        };
        const carded = ranks.indexOf(5);
        const lines =
          by === 'quota' ? [...lastOf('一等'), ...lastOf('二等')].map((k) => totals[k]!) : [80, 60];
        const allowed = new Set([
          ...printed([...ownOf(before, i), ...ownOf(after, i), ...lines, totals[carded]!, claimed]),
          // Weights, numbers of lines and notes, decimals, the rule's own 2, the data version.
          ...['50', '30', '20', '1', '2', '3', '4'],
        ]);
        expect(figuresIn(text).filter((figure) => !allowed.has(figure))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['阳谷的数据也有误', '茌平经开区', NAMES, ['阳谷经开区']],
  ['茌平经开区税收漏报', '茌平经开区', NAMES, []],
  ['聊城经开区的口径', '聊城经开区', ['聊城经开区', '聊城', '高新区'], []],
  ['与高新区一致', '聊城经开区', ['聊城经开区', '高新区'], ['高新区']],
  ['评为甲等', '乙', ['甲', '乙'], []],
  ['甲、丙同此', '乙', ['甲', '乙', '丙'], ['甲']],
  ['Area A is right', 'B', ['A', 'B'], ['A']],
  ['An average', 'B', ['A', 'B'], []],
])('“%s” to %s names others or not', (text, own, units, named) => {
  expect(namedIn(text, units, own)).toEqual(named);
});
