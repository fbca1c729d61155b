import fc from 'fast-check';
import cases from '../../fixtures/cells.json';
import { parseCell } from '../../../src/sheet/read/cell/cell';
import { isDateFormat } from '../../../src/sheet/read/cell/format';
import type { ParsedCell } from '../../../src/sheet/read/cell/parsed';

const parse = (raw: string): ParsedCell => parseCell(raw, 'General');

/** Kind, value and unit in one line: `percent 0.096 %`; why it is doubtful or missing in place of a value. */
function said(raw: string): string {
  const parsed = parse(raw);
  const { kind, value, unit } = parsed;
  if (parsed.kind === 'ambiguous') return `${kind} ${parsed.doubt}`;
  if (parsed.kind === 'missing') return `${kind} ${parsed.absence}`;
  return value === null ? kind : `${kind} ${String(value)} ${unit}`.trimEnd();
}

describe('cells as they are written', () => {
  test.each(cases.map((one) => [JSON.stringify(one.raw), one.note, one] as const))(
    '%s: %s',
    (_raw, _note, { raw, kind, expected, unit }) => {
      const parsed = parseCell(raw, 'General', { percent: kind.endsWith('_in_percent_column') });
      expect([parsed.kind, parsed.unit]).toEqual([kind, unit]);
      // The cases give 1/3 to four decimals.
      if (typeof expected === 'number') expect(parsed.value).toBeCloseTo(expected, 4);
      else expect(parsed.value).toEqual(expected);
    },
  );

  const families: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'signs and digits of any width': {
      '（３．２）': 'number -3.2',
      '﹣3.2': 'number -3.2',
      '‐3.2': 'number -3.2',
      '＋３': 'number 3',
      '1，301，910': 'number 1301910',
      '1\u2009301.91': 'number 1301.91',
      '1’301': 'number 1301',
      '26。3': 'ambiguous digits',
      '3.5。': 'number 3.5',
      '--3.2': 'ambiguous digits',
      '–3.2': 'ambiguous sign',
    },
    'thousands that other countries part otherwise': {
      '1,30': 'ambiguous digits',
      '12,34,567': 'ambiguous digits',
      '1.301,91': 'ambiguous several',
      '1.301.910': 'ambiguous digits',
      '0,123': 'ambiguous digits',
      '1, 301': 'ambiguous several',
      '12 34': 'ambiguous several',
    },
    'figures beyond what a number holds': {
      '1.2E+05': 'number 120000',
      '1.2×10^5': 'number 120000',
      '1.2×10⁵': 'ambiguous digits',
      '1e400': 'ambiguous digits',
      '1e-400': 'ambiguous digits',
      '370123198001011234': 'ambiguous digits',
    },
    'Chinese numerals': {
      三: 'number 3',
      二十五: 'number 25',
      三百零五: 'number 305',
      三点五亿元: 'number 3.5 亿元',
      三亿: 'number 3 亿',
      '1.2万': 'number 1.2 万',
      '3亿2千万元': 'number 3.2 亿元',
      百分之三点五: 'percent 0.035 %',
      三成: 'percent 0.3 %',
      负三: 'number -3',
      零: 'number 0',
      三百五: 'ambiguous vague',
      一万二: 'ambiguous vague',
      '3万5': 'ambiguous digits',
      一: 'ambiguous letter',
      数十家: 'ambiguous vague',
      万元: 'text',
      约谈: 'text',
    },
    'percent and its points': {
      '9.6 %': 'percent 0.096 %',
      '9.6﹪': 'percent 0.096 %',
      '3.2‰': 'percent 0.0032 %',
      '（3.2）%': 'percent -0.032 %',
      '9.6个百分点': 'number 9.6 百分点',
      '9.6pp': 'number 9.6 百分点',
      '50bp': 'number 0.5 百分点',
      '9.6%%': 'ambiguous digits',
    },
    'units with and without spaces': {
      '3.9 亿 元': 'number 3.9 亿元',
      '3.9亿RMB': 'number 3.9 亿元',
      'US$ 3.9亿': 'number 3.9 亿美元',
      '€3.9': 'number 3.9 欧元',
      '3.9 million': 'number 3.9 百万',
      '6.14 KM²': 'number 6.14 平方公里',
      '6.14 ha': 'number 6.14 公顷',
      '6.14万㎡': 'number 6.14 万平方米',
      '0.5吨标准煤/万元': 'number 0.5 吨标煤/万元',
      '12μg/m³': 'number 12 微克/立方米',
      '3.9（万元）': 'number 3.9 万元',
      '12个工作日': 'number 12 工作日',
    },
    'rise and fall': {
      '同比增长 9.6%': 'percent 0.096 %',
      减少了12家: 'number -12 家',
      负增长3: 'number -3',
      亏损3万元: 'number -3 万元',
      与去年同期持平: 'number 0',
      提升3个位次: 'number 3 位',
      '下降-3%': 'ambiguous sign',
      '▼3.2': 'ambiguous sign',
      '3↑': 'ambiguous digits',
      扭亏为盈: 'special',
      负增长: 'special',
    },
    'brackets behind and around a figure': {
      '(3.2)': 'number -3.2',
      '(1,301)': 'number -1301',
      '(3)': 'ambiguous bracket',
      '(-3.2)': 'ambiguous bracket',
      '3.5%（12）': 'value_with_rank 0.035,12 %',
      '6.5（3/16）': 'value_with_rank 6.5,3',
      '6.5（0）': 'ambiguous bracket',
      '12.3（2020年）': 'ambiguous several',
      '6.5（+3）': 'number 6.5',
      '6.5（预计）': 'approx 6.5',
      并列5: 'rank 5',
      第三名: 'rank 3',
      '3/16': 'ambiguous fraction',
      '第3/16': 'ambiguous fraction',
    },
    'about and between': {
      '约50%': 'approx 0.5 %',
      '700多万': 'approx 700 万',
      近千亿: 'approx 1000 亿',
      百余家: 'approx 100 家',
      '≥60': 'approx 60',
      '60?': 'ambiguous digits',
      '1-2个': 'range 1,2 个',
      '3–5%': 'range 0.03,0.05 %',
      三五家: 'range 3,5 家',
      '-3~5': 'range -3,5',
      '10,000-20,000': 'range 10000,20000',
      '20-10': 'ambiguous several',
      '2020-2021': 'period 2020-2021',
    },
    'footnotes, flags and stray marks': {
      '12.3①': 'number 12.3',
      '12.3²': 'number 12.3',
      '12.3[1]': 'number 12.3',
      '12.3 *': 'number 12.3',
      '12.3 p': 'number 12.3',
      '12.3e': 'approx 12.3',
      '“12.1”': 'number 12.1',
      '<b>12.1</b>': 'number 12.1',
      '__12.1__': 'number 12.1',
      '~~12.1~~': 'ambiguous digits',
      '12.1_x000D_': 'number 12.1',
      '\u20661\u200B2.1\u2069': 'number 12.1',
      '1O.5': 'ambiguous letter',
      l2: 'ambiguous letter',
      '12.1/13.4': 'ambiguous several',
    },
    'placeholders, each with its meaning': {
      '': 'missing blank',
      未报: 'missing notReported',
      待公布: 'missing notReported',
      另行通知: 'missing notReported',
      '(空)': 'missing notReported',
      不适用: 'missing notApplicable',
      'n.a.': 'missing notApplicable',
      '—': 'missing unsaid',
      '—%': 'missing unsaid',
      '：..': 'missing unsaid',
      无: 'missing unsaid',
      不参评: 'excluded',
      免考核: 'excluded',
      'Not assessed': 'excluded',
      同上: 'ambiguous vague',
    },
    'errors, dates and times': {
      '#SPILL!': 'error',
      '#GETTING_DATA': 'error',
      'Err:502': 'error',
      '10-Jan': 'ambiguous date',
      '1月10日': 'ambiguous date',
      '2021/1/10 0:00:00': 'ambiguous date',
      '3：5': 'ambiguous fraction',
      '0635-0000000': 'ambiguous several',
    },
  };

  describe.each(Object.entries(families))('%s', (_family, table) => {
    test.each(Object.entries(table))('%j is %s', (raw, expected) => expect(said(raw)).toBe(expected));
  });

  test('what is left over beside a figure, and what is only a change, is remembered', () => {
    expect(
      [parse('12.3①'), parse('12.3'), parse('下降3')].map((one) => ({ taken: false, change: false, ...one })),
    ).toMatchObject([
      { taken: true, change: false },
      { taken: false, change: false },
      { taken: false, change: true },
    ]);
  });

  test('a number takes its meaning from its format, and a date is asked about', () => {
    const read = (value: number, format: string): string => {
      const parsed = parseCell(value, format);
      return `${parsed.kind} ${String(parsed.value)} ${parsed.unit}`.trimEnd();
    };
    expect(read(0.55, '0%')).toBe('percent 0.55 %');
    // Only the sign is written: 9.6 shows as 9.6%.
    expect(read(9.6, '0.0"%"')).toBe('percent 0.096 %');
    expect(read(0.55, '0.00')).toBe('number 0.55');
    expect(read(3.2, '0.0"亿元"')).toBe('number 3.2 亿元');
    // 12,345 元 show as 12.35千元.
    expect(read(12_345, '#,##0.00,"千元"')).toBe('number 12.345 千元');
    expect(parseCell(44571, 'm"月"d"日"')).toMatchObject({ kind: 'ambiguous', doubt: 'date' });
    expect(['yyyy/m/d', 'yyyy"年"', 'h:mm', 'mm-dd-yy', 'd-mmm'].every(isDateFormat)).toBe(true);
    expect(['0.00', '#,##0', '0.0"亿元"', '[Red]-0.0', '0.00E+00', '"名"0'].some(isDateFormat)).toBe(false);
  });
});

describe('laws of cells', () => {
  const pieces = fc.constantFrom(
    ...[
      '1',
      '0',
      '.',
      ',',
      '，',
      '-',
      '—',
      '%',
      '万',
      '亿',
      '元',
      '(',
      ')',
      '（',
      '）',
      '约',
      '增长',
      '第',
      '名',
      '/',
      ' ',
      'e',
      '9',
      '①',
      '*',
      '三',
      '十',
      '点',
      '至',
      '\u200B',
      '￥',
      '以上',
    ],
  );
  const written = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  test('any text has a meaning, and no value of one is infinite or not a number', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (text, percent) => {
        const { value } = parseCell(text, 'General', { percent });
        const values = typeof value === 'object' && value !== null ? value : [value];
        expect(values.every((one) => typeof one !== 'number' || Number.isFinite(one))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('spaces and invisible characters around a figure change nothing', () => {
    const padding = fc.constantFrom(
      '',
      ' ',
      '\u3000',
      '\u00A0',
      '\u200B',
      '\uFEFF',
      '\t',
      '\n',
      '\u200F',
      '\u00AD',
    );
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        padding,
        padding,
        (value, before, after) => {
          const plain = value.toFixed(2);
          expect(parse(before + plain + after)).toEqual(parse(plain));
        },
      ),
    );
  });

  test('a figure means the same with its digits wide and its thousands parted', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(parse(wide(String(value))).value).toBe(value);
        expect(parse(value.toLocaleString('en-US')).value).toBe(value);
        expect(parse(wide(value.toLocaleString('en-US'))).value).toBe(value);
      }),
    );
  });

  test('a cell of the greatest length is read in steps that its length bounds', () => {
    // 32,767 characters, as long as a cell may be: whatever goes back and forth over them would never end.
    const longest = [
      '1',
      '1,',
      '一',
      '(',
      '- ',
      '增长',
      '1.',
      '%',
      ' ',
      '*',
      '[1',
      '约',
      '\u3000a',
      '—',
      '…',
    ];
    for (const part of longest) {
      const { kind } = parse(`${part.repeat(Math.floor(32_767 / part.length))}x`);
      expect(['text', 'ambiguous', 'missing']).toContain(kind);
    }
  });
});
