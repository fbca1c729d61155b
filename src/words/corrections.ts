/** What a person has put right, in one sentence each, in both languages. */
import type { Correction } from '../sheet/read/corrections';
import type { Locale } from './locale';
import { SCHEME_WORDS } from './scheme';

type Sentence = (correction: Correction) => string;

const chinese: Sentence = (one) => {
  const { columnRole, direction, rowPart, cellMeaning, joining } = SCHEME_WORDS['zh-CN'].vocabularies;
  const period = 'period' in one && one.period !== undefined ? `（${one.period}）` : '';
  switch (one.kind) {
    case 'column':
      return `${one.indicator}${period}：${columnRole[one.is]}`;
    case 'direction':
      return `${one.indicator}：${direction[one.is]}`;
    case 'measure':
      return `${one.indicator}${period}：计量单位为${one.is}`;
    case 'period':
      return `${one.indicator ?? '全表'}${period}：期间为${one.is}`;
    case 'row':
      return `${one.unit}${one.nth === undefined ? '' : `（第${one.nth}个）`}：${rowPart[one.is]}`;
    case 'cell': {
      const where = [one.unit, one.indicator].filter((each) => each !== undefined).join('·') || '全表';
      const meaning = typeof one.is === 'number' ? String(one.is) : cellMeaning[one.is];
      return `${where}${period}：${one.text === '' ? '空白' : `“${one.text}”`}表示${meaning}`;
    }
    case 'name':
      return one.unit === one.is ? `${one.unit}：单独一个单位` : `${one.unit}就是${one.is}`;
    case 'origin':
      return one.unit === one.is ? `${one.unit}：未经合并分设` : `${one.unit}：由${one.is}合并或分设而成`;
    case 'sheet':
      return `工作表“${one.sheet}”：${joining[one.is]}`;
    default:
      return one satisfies never;
  }
};

const english: Sentence = (one) => {
  const { columnRole, direction, rowPart, cellMeaning, joining } = SCHEME_WORDS['en-US'].vocabularies;
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  const period = 'period' in one && one.period !== undefined ? ` (${one.period})` : '';
  switch (one.kind) {
    case 'column':
      return `${one.indicator}${period}: ${lower(columnRole[one.is])}`;
    case 'direction':
      return `${one.indicator}: ${lower(direction[one.is])}`;
    case 'measure':
      return `${one.indicator}${period}: in ${one.is}`;
    case 'period':
      return `${one.indicator ?? 'The table'}${period}: is of ${one.is}`;
    case 'row':
      return `${one.unit}${one.nth === undefined ? '' : ` (no. ${one.nth})`}: ${lower(rowPart[one.is])}`;
    case 'cell': {
      const where = [one.unit, one.indicator].filter((each) => each !== undefined).join(' · ') || 'The table';
      const meaning = typeof one.is === 'number' ? String(one.is) : lower(cellMeaning[one.is]);
      return `${where}${period}: ${one.text === '' ? 'a blank' : `“${one.text}”`} means ${meaning}`;
    }
    case 'name':
      return one.unit === one.is ? `${one.unit} is like no other` : `${one.unit} is ${one.is}`;
    case 'origin':
      return one.unit === one.is ? `${one.unit} was made of no other` : `${one.unit} was made of ${one.is}`;
    case 'sheet':
      return `Sheet “${one.sheet}”: ${lower(joining[one.is])}`;
    default:
      return one satisfies never;
  }
};

const SENTENCES: { readonly [L in Locale]: Sentence } = { 'zh-CN': chinese, 'en-US': english };

/** @example sayCorrection({ kind: 'row', unit: '合计', is: 'unit' }, 'zh-CN') // '合计：参评单位' */
export const sayCorrection = (correction: Correction, locale: Locale): string =>
  SENTENCES[locale](correction);
