import cases from '../../fixtures/cells.json';
import { isDateFormat, parseCell } from '../../../src/sheet/read/cell';
import type { ParsedCell } from '../../../src/sheet/read/parsed';

const parse = (raw: string): ParsedCell => parseCell(raw, 'General');

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

  test.each([
    ['12.1（1）', 'value_with_rank', [12.1, 1], ''],
    ['3.5%（12）', 'value_with_rank', [0.035, 12], '%'],
    ['(3.2)', 'number', -3.2, ''],
    ['(3)', 'ambiguous', null, ''],
    ['约50%', 'approx', 0.5, '%'],
    ['700多万', 'approx', 700, '万'],
    ['1-2个', 'range', [1, 2], '个'],
    ['1.301,91', 'text', null, ''],
    ['12 34', 'ambiguous', null, ''],
    ['1月10日', 'ambiguous', null, ''],
    ['下降-3%', 'ambiguous', null, ''],
    ['9.6个百分点', 'number', 9.6, '百分点'],
    ['3.2‰', 'percent', 0.0032, '%'],
    ['三成', 'percent', 0.3, '%'],
    ['不参评', 'excluded', null, ''],
    ['新参评', 'excluded', null, ''],
    ['Not assessed', 'excluded', null, ''],
    ['万元', 'text', null, ''],
    ['约谈', 'text', null, ''],
    ['0635-0000000', 'ambiguous', null, ''],
  ])('%s is %s', (raw, kind, value, unit) => {
    expect(parse(raw)).toEqual({ kind, value, unit });
  });

  test('a number takes its meaning from its format, and a date is asked about', () => {
    expect(parseCell(0.55, '0%')).toEqual({ kind: 'percent', value: 0.55, unit: '%' });
    expect(parseCell(0.55, '0.00')).toEqual({ kind: 'number', value: 0.55, unit: '' });
    expect(parseCell(44571, 'm"月"d"日"').kind).toBe('ambiguous');
    expect(['yyyy/m/d', 'yyyy"年"', 'h:mm', 'mm-dd-yy'].map(isDateFormat)).toEqual([true, true, true, true]);
    expect(['0.00', '#,##0', '0.0"亿元"', '[Red]-0.0', '0.00E+00', '"名"0'].some(isDateFormat)).toBe(false);
  });

  test('placeholders say whether a value is not reported or does not apply', () => {
    const absences = ['', '未报', '不适用', '—'].map((raw) => {
      const parsed = parse(raw);
      return parsed.kind === 'missing' ? parsed.absence : parsed.kind;
    });
    expect(absences).toEqual(['blank', 'notReported', 'notApplicable', 'unsaid']);
  });
});
