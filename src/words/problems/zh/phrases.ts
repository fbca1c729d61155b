/** What the Chinese sentences on problems are made of. */
import type { Place } from '../../../engine';
import type { Absence, Doubt } from '../../../sheet/read/cell/parsed';
import { SCHEME_WORDS } from '../../scheme';
import { callings } from '../../scheme/callings';
import { nearest } from '../nearest';

/** Of which unit and indicator a sentence speaks; '' = of the whole table. */
export function at({ unit, indicator }: Place): string {
  if (unit !== undefined) return indicator === undefined ? `“${unit}”` : `“${unit}”的“${indicator}”`;
  return indicator === undefined ? '' : `指标“${indicator}”`;
}

export const REASON = {
  same: '名称相同',
  spelling: '写法不同',
  alias: '别名',
  renamed: '更名',
  city: '省略了市名',
  misread: '字形相近',
} as const;

export const LIKENESS = {
  letters: '字形相近',
  lost: '有缺损的字',
  place: '只写了地名',
  kind: '类别不同',
  region: '只差地区名或括注',
  city: '未写明所属市',
} as const;

/** A year is called by its sign: 2021年. */
export const named = (period: string): string => (/^\d{4}$/.test(period) ? `${period}年` : period);

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
export const { vocabularies } = SCHEME_WORDS['zh-CN'];

/** What a part of a scheme in JSON must look like; whatever else shows an example of itself. */
export const SHAPES: Readonly<Record<string, string>> = {
  '""': '文字',
  '0.0': '数字',
  'true | false': 'true 或 false',
  '0 | null': '数字或 null',
  '"" | null': '文字或 null',
  null: 'null',
  '[ … ]': '列表（[ … ]）',
  '{ … }': '对象（{ … }）',
  '{ "kind": … }': '条件（{ "kind": … }）',
};

export const meant = (written: string, allowed: readonly string[]): string => {
  const found = nearest(written, allowed);
  return found === null ? '' : `是否为“${found}”？`;
};
/** `known` holds a name a line. */
export const perhaps = (written: string, known: string): string => {
  const found = nearest(written, `${known}`.split('\n'));
  return found === null ? '' : `（是否为“${found}”？）`;
};
export const called = callings('zh-CN');

export const absences: Readonly<Record<Absence, (text: string) => string>> = {
  blank: () => '为空。',
  notReported: (text) => `缺报（“${text}”）。`,
  notApplicable: (text) => `标为不适用（“${text}”）；如确不考核此项，请在评价方案的“不参评单位”中注明。`,
  notComparable: (text) => `写作“${text}”，没有可比的数值；请填写数字，或在评价方案中选定缺报处理办法。`,
  unsaid: (text) => `只写“${text}”，未说明是0、未报还是不适用；请填写明确。`,
};

export const doubts: Readonly<Record<Doubt, string>> = {
  sign: '正负不明，请改为带正负号的数字。',
  bracket: '可能是负数，也可能是名次，请改为明确的数字。',
  fraction: '可能是比值、名次或日期，请改为一个数字。',
  date: '是日期，可能由比值（如1/10）误转而来，请改为数字。',
  digits: '数字写法不明确（分节、小数点或位数），请重新录入。',
  letter: '可能混入了形似数字的字符（如O与0、l与1），请核对后重新录入。',
  several: '不止一个数字，请只保留一个。',
  vague: '没有写出确切的数字，请填写数字。',
  change: '说的是增减，难以对应此列的数值，请改填此列所要的数字。',
};
