/** What a sheet says of units that were merged or split: the units of earlier periods that each was made of. */
import { simplify } from './letters';

/** A unit and those that it was made of, as they are written. */
export interface Origin {
  readonly unit: string;
  readonly of: readonly string[];
}

const ABOUT = /合并|整合|重组|并入|归并|划入|分设|拆分|分拆|分立|析出|析置|分出|划出|剥离|改组|调整|变更/;
const WHEN = /(?:自|于|从)?(?:19|20)\d{2}(?:年(?:\d{1,2}月)?(?:\d{1,2}日)?|\.\d{1,2})(?:起|后|初|底|末|,)?/g;
const LEAD = /^(?:注|备注|说明|其中|附注)?:?(?:\(?[\d①-⑨]+[.、)])?/;
const LIST = '([^,()]{2,80}?)';
const NAME = '([^,、()]{2,30}?)';
const FULLY = '(?:已|均|正式|整体|一并|全部|成建制)*';
const MERGE = '(?:合并|整合|重组)';
const MADE = '(?:而成|而来|组建|设立|成立|组成|改组|新设)?';
const MAKING = '(?:组建|成立|设立|组成|改组|新设)';
const INTO = '(?:并入|归并(?:入|到|至)?|合并(?:入|到|至)|划入)';
const PART = '(?:分设|析出|析置|划出|分出|分离|拆分|分拆|分立|剥离)';

/** Which of the two names in a sentence was made of the other; `subject` = the unit of whose row or name it is said. */
type Reading = (match: RegExpMatchArray, subject: string) => readonly (readonly [unit: string, of: string])[];

const SENTENCES: readonly (readonly [pattern: RegExp, read: Reading])[] = [
  // 将甲区、乙区合并为丙区
  [
    new RegExp(`^(?:将|由|原)?${LIST}${FULLY}${MERGE}(?:${MAKING}(?:为|成)?|为|成为?)(?:新的)?${NAME}$`),
    ([, of = '', unit = '']) => [[unit, of]],
  ],
  // 将甲区并入乙区，组建丙区
  [
    new RegExp(`^(?:将|由)?${LIST}(?:并入|整合|合并)${NAME},${MAKING}(?:为|成)?${NAME}$`),
    ([, first = '', second = '', unit = '']) => [[unit, `${first}、${second}`]],
  ],
  // 以甲区为基础，整合乙区设立丙区
  [
    new RegExp(`^以${NAME}为(?:基础|主体|依托),?${MERGE}${LIST}(?:${MAKING}(?:为|成)?|为|成)${NAME}$`),
    ([, first = '', more = '', unit = '']) => [[unit, `${first}、${more}`]],
  ],
  // 甲区、乙区调整为丙区: of one, that is a new name.
  [
    new RegExp(`^(?:将|由|原)?${LIST}${FULLY}(?:调整|变更|改组)(?:为|成)${NAME}$`),
    ([, of = '', unit = '']) => (/[、和与及]/.test(of) ? [[unit, of]] : []),
  ],
  // 丙区由甲区、乙区合并而成; 由甲区、乙区合并
  [
    new RegExp(`^${NAME}?(?:系|是|为)?(?:由|将|以)(?:原)?${LIST}${FULLY}${MERGE}${MADE}$`),
    ([, unit, of = ''], subject) => [[unit ?? subject, of]],
  ],
  // 甲区、乙区合并
  [
    new RegExp(`^(?:原|含)?${LIST}${FULLY}${MERGE}${MADE}$`),
    ([, of = ''], subject) => (/[、和与及]/.test(of) ? [[subject, of]] : []),
  ],
  // 撤销甲区，并入乙区; 甲区并入; 并入乙区
  [
    new RegExp(`^(?:撤销|将|原)?${LIST}?,?(?:其[^,]{0,8})?${FULLY}${INTO}${NAME}?$`),
    ([, of, unit], subject) => [[unit ?? subject, of ?? subject]],
  ],
  // 甲区整合乙区
  [new RegExp(`^${NAME}${FULLY}(?:整合|吸收合并|兼并)${LIST}$`), ([, unit = '', of = '']) => [[unit, of]]],
  // 甲区分设为乙区、丙区
  [
    new RegExp(`^(?:将|原)?${NAME}${FULLY}(?:${PART}|分)(?:为|成|出|设立)+${LIST}$`),
    ([, of = '', units = '']) => [[units, of]],
  ],
  // 乙区、丙区由甲区分设; 由甲区分设
  [
    new RegExp(`^${LIST}?${FULLY}(?:由|从|自)(?:原)?${NAME}(?:中)?${PART}${MADE}$`),
    ([, units, of = ''], subject) => [[units ?? subject, of]],
  ],
];

const normal = (text: string): string =>
  simplify(text.normalize('NFKC'))
    .replace(/[“”"'《》\s]/g, '')
    .replace(WHEN, '');

/**
 * Gives what a text says; `subject` is the unit of whose row or name it is said, '' = none.
 * Edge: of a part of a unit (部分划入) nothing follows; `isUnit` says where a name that holds 和 or 与 may be cut.
 * @example originsIn('注：甲区、乙区合并为丙区。', '', () => true) // [{ unit: '丙区', of: ['甲区', '乙区'] }]
 */
export function originsIn(
  text: string,
  subject: string,
  isUnit: (name: string) => boolean,
): readonly Origin[] {
  if (!ABOUT.test(text)) return [];
  return text.split(/[;；。\n]/).flatMap((sentence): readonly Origin[] => {
    const clause = normal(sentence).replace(LEAD, '').replace(/^,|,$/g, '');
    if (clause.includes('部分')) return [];
    for (const [pattern, read] of SENTENCES) {
      const match = pattern.exec(clause);
      const told = match === null ? [] : read(match, subject);
      if (told.length > 0)
        return told.flatMap(([units, of]) => {
          const parts = namesIn(of, isUnit);
          return namesIn(units, isUnit)
            .map((unit) => ({ unit, of: parts.filter((part) => part !== unit) }))
            .filter(({ unit, of: left }) => unit !== '' && left.length > 0);
        });
    }
    return [];
  });
}

/**
 * Gives the names of a list: 甲区、乙区和丙区.
 * Edge: 和, 与, 及 may be letters of a name (和平区); they part two names only where what stands before is a unit, or ends as one.
 */
export function namesIn(list: string, isUnit: (name: string) => boolean): readonly string[] {
  // 甲、乙两区: what they are stands once for all.
  const kind = /[、和与及](.+?)[两三四五六](区|县|市|园区|开发区)$/.exec(list)?.[2] ?? '';
  return list
    .replace(/[两三四五六](?:区|县|市|园区|开发区)$/, '')
    .replace(/等[一二两三四五六七八九十\d]*(?:个|家)?(?:单位|园区|开发区)?$/, '')
    .split(/[、/]|以及/)
    .map((name) => name.trim().replace(/^原/, ''))
    .filter((name) => name !== '')
    .map((name) => name + kind)
    .flatMap((name) => partAt(name, isUnit));
}

const ENDS = /(?:区|园|县|市|镇|乡|街道|公司|集团|学校|中学|小学)$/;

function partAt(name: string, isUnit: (name: string) => boolean): readonly string[] {
  if (isUnit(name)) return [name];
  for (const { index } of name.matchAll(/[和与及同]/g)) {
    const [before, after] = [name.slice(0, index), name.slice(index + 1)];
    if (before.length > 1 && after.length > 1 && (isUnit(before) || ENDS.test(before)))
      return [before, ...partAt(after, isUnit)];
  }
  return [name];
}
