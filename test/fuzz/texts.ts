/** Texts as they come from anywhere: what a cell may hold, what a name may be, and what nobody thought of. */
import fc from 'fast-check';
import type { Cell } from '../../src/sheet/grid';

/** Names of what every object has: a table that is an object knows them all. */
export const NAMES_OF_OBJECTS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
] as const;

export const PIECES: readonly string[] = [
  ...'0123456789.,%‰+-−—–/\\()（）[]【】{}<>《》:：;；、，。…~～^*#@!！?？&|=\'"“”‘’_$￥¥ \t\n\r'.split(''),
  ...['１', '２', '．', '，', '％', '①', '⑳', 'Ⅳ', '½', '㎡', '㎢', '℃', '★', '▲', '△', '↑', '↓', '√', '×'],
  ...['一', '二', '十', '百', '千', '万', '亿', '兆', '零', '〇', '两', '半', '多', '余', '几', '数'],
  ...[
    '元',
    '万元',
    '亿元',
    '亩',
    '万元/亩',
    '平方公里',
    '个百分点',
    '倍',
    '家',
    '名',
    '年',
    '月',
    '日',
    '季度',
  ],
  ...[
    '约',
    '近',
    '超',
    '不足',
    '大于',
    '未报',
    '不适用',
    '合计',
    '小计',
    '其中',
    '注',
    '单位',
    '排名',
    '名次',
  ],
  ...[
    '上年',
    '同比',
    '增长',
    '下降',
    '增速',
    '较',
    '第',
    '届',
    '2021',
    '2020年',
    '1-6月',
    'E+03',
    '1E308',
    '1E-400',
  ],
  ...[
    '甲经开区',
    '乙高新区',
    '县',
    '市',
    '区',
    '开发区',
    '权重',
    '指标',
    '得分',
    '目标',
    '完成',
    '占比',
    '备注',
  ],
  ...['\u0000', '\u200B', '\u202E', '\uFEFF', '\uD800', '👩‍💻', 'é', 'ﬁ', 'Infinity', 'NaN', 'null', 'true'],
  ...['=SUM(A1)', '#N/A', '#REF!', '=cmd|x', '<b>', '&amp;', '${x}', '%s', '\\u0041', ...NAMES_OF_OBJECTS],
];

const piece = fc.constantFrom(...PIECES);

/** A cell of Excel holds no more. */
const LONGEST = 32_767;

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    // One thing over and over, and something else at its end: where a search goes back and back.
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.nat(LONGEST), piece)
      .map(([pieces, long, last]) => {
        const once = pieces.join('');
        return once.repeat(Math.ceil(long / once.length)).slice(0, LONGEST - last.length) + last;
      }),
  },
);

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 3, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.boolean() },
);

export const anyFormat: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'General',
    '0.00%',
    '0.00',
    'yyyy-mm-dd',
    '@',
    '0.0"亿元"',
    '[Red]-0.0;;"—"',
    '0!.0,',
    '# ?/?',
  ),
  fc
    .array(
      fc.constantFrom('0', '#', '.', ',', '%', '"', '\\', '[', ']', ';', '@', '_', '*', 'y', 'm', '万', 'E+'),
      {
        maxLength: 30,
      },
    )
    .map((letters) => letters.join('')),
);
