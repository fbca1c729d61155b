/** Where zones stand in the province: the first fifth, the first fifty, those from the hundredth place on, counted by city. */
import type { Condition, RuleDraft, SchemeDraft, TallyDraft } from '../engine';
import { columnNamed, type Found } from './found';
import { told } from './plain';

const CITY = ['市', '所在市', '城市', '设区市', '地市', '所属市', '所属地市', '地级市'];
/** Ranks that stand beside figures: 亩均税收全省排名. */
const OUTER_RANK = /^(?!全省|省内|全国)(.+?)(?:在?全省|省内?|全国)(?:排名|位次|名次)(?:[(（].*[)）])?$/;

interface Band {
  readonly name: string;
  readonly when: Condition;
}

/** The source says 后100位 where it means the hundredth place and beyond: `any` takes the hundredth itself, `all` does not. */
const fromHundredth = (place: (k: number) => Condition): Condition => ({
  kind: 'joined',
  by: 'hundred',
  of: [place(100), place(101)],
});

const OF_PROVINCE: readonly Band[] = [
  { name: '全省前20%', when: { kind: 'share', top: 0.2, round: 'floor', scope: 'outer' } },
  { name: '全省前50名', when: { kind: 'rank', atMost: 50, scope: 'outer' } },
  {
    name: '全省第100名及以后',
    when: fromHundredth((k) => ({ kind: 'rankAtLeast', atLeast: k, scope: 'outer' })),
  },
  { name: '全省末100位', when: { kind: 'rankFromLast', atMost: 100, scope: 'outer' } },
];

const ofColumn = (column: string): readonly Band[] => [
  { name: `${column}前50名`, when: { kind: 'indicator', name: column, atMost: 50 } },
  {
    name: `${column}第100名及以后`,
    when: fromHundredth((k) => ({ kind: 'indicator', name: column, atLeast: k })),
  },
];

/**
 * Gives the bands of provincial ranks as labels and as counts, by city where the table names the cities. The last hundred
 * (末100位) and the hundredth place and beyond (第100名及以后) are two things, and both are told.
 * Source: docs/methods.md, "Presets". The number of zones in the province is left to the user.
 * @example bands({ indicators: [], texts: new Map(), outerRanked: true }).tallies?.length // 4
 */
export function bands(found: Found): SchemeDraft {
  const city = columnNamed(CITY, found);
  const columns = [...found.texts.keys()].filter((name) => OUTER_RANK.test(name));
  const own = columns.flatMap(ofColumn);
  const outer = found.outerRanked ? OF_PROVINCE : [];
  const all = [...outer, ...own];
  return {
    ...told(found.indicators),
    name: '全省位次分段',
    basis: '聊城市开发区全省位次分析（据交流材料整理）',
    preset: 'bands',
    population: null,
    rules: outer.map(({ name, when }): RuleDraft => ({ id: name, when, give: [{ label: name }] })),
    tallies: all.map(({ name, when }): TallyDraft => ({
      name,
      when,
      ...(city === undefined ? {} : { within: city }),
    })),
    ...(all.length > 0 ? { switches: { hundred: 'any' } } : {}),
  };
}
