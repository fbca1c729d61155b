/** Industrial clusters by size, and how much of a zone its three largest industries are. */
import type { RuleDraft, SchemeDraft } from '../engine';
import { columnNamed, computed, type Found } from './found';
import { told } from './plain';

const OUTPUT = [
  ...[
    '产值',
    '总产值',
    '产业规模',
    '集群规模',
    '规模',
    '营业收入',
    '主营业务收入',
    '集群产值',
    '集群营业收入',
    '产业产值',
  ],
];
const CLASSES: readonly (readonly [name: string, billions: number])[] = [
  ['千亿级', 1000],
  ['500亿级', 500],
  ['百亿级', 100],
];

/**
 * Gives the class of each cluster, the highest that it reaches (100, 500, 1000 亿元, the bound included), and how many reach each
 * class or a higher one. Source: docs/methods.md, "Presets". Where the measure is not known nothing is classed.
 * @example clusters({ indicators: [{ name: '产值', unit: '亿元' }], texts: new Map(), outerRanked: false }).tallies?.length // 3
 */
export function clusters(found: Found): SchemeDraft {
  const output = columnNamed(OUTPUT, found);
  const unit = found.indicators.find(({ name }) => name === output)?.unit ?? found.units?.get(output ?? '');
  const times = unit === '亿元' ? 1 : unit === undefined ? null : (found.rateOf?.('亿元', unit) ?? null);
  const reaches = (billions: number) =>
    ({ kind: 'indicator', name: output!, atLeast: billions * times! }) as const;
  const classes = output === undefined || times === null ? [] : CLASSES;
  return {
    ...told(found.indicators),
    name: '产业集群规模分级',
    basis: '聊城市产业集群分级（据交流材料整理）',
    preset: 'clusters',
    rules: classes.map(([name, billions]): RuleDraft => ({
      id: name,
      group: '集群规模',
      match: 'first',
      when: reaches(billions),
      give: [{ label: name }],
    })),
    tallies: classes.map(([name, billions]) => ({ name: `${name}及以上`, when: reaches(billions) })),
  };
}

const WHOLE = [
  '合计',
  '总计',
  '工业总产值',
  '总产值',
  '营业收入合计',
  '总营业收入',
  '税收合计',
  '全部产业',
  '产业合计',
];

/**
 * Gives the share of a zone's three largest industries (CR3), the columns being its industries: of the column of the whole where
 * there is one, else of their sum. Source: docs/methods.md, "Presets".
 * @example concentration({ indicators: [{ name: '化工' }, { name: '纺织' }], texts: new Map(), outerRanked: false }).indicators.map((i) => i.name) // ['前三产业集聚度']
 */
export function concentration(found: Found): SchemeDraft {
  const whole = columnNamed(WHOLE, found);
  const industries = found.indicators.filter(({ name, unit = '' }) => name !== whole && !unit.includes('%'));
  const name = '前三产业集聚度';
  const fits = industries.length > 1;
  return {
    ...told(fits ? [{ name, unit: '%', direction: 'high' }] : found.indicators),
    name: '主导产业集聚度（前三产业占比）',
    basis: '提升前三主导产业集聚度（据交流材料整理）',
    preset: 'concentration',
    columns: fits
      ? [
          {
            ...computed(
              name,
              { method: 'concentration', top: 3 },
              industries.map((each) => each.name),
              whole,
            ),
            unit: '%',
          },
        ]
      : [],
  };
}
