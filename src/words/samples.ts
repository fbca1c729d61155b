/** The tables by which a newcomer can try the product, invented for the purpose, with what is said of them. */
import type { PresetName } from '../presets';
import type { Locale } from './locale';

export const SAMPLES = ['scores', 'ranks'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** The scheme that each comes with. */
export const SAMPLE_PRESETS = {
  scores: 'per-mu-20-30-5',
  ranks: 'jinan',
} as const satisfies Readonly<Record<SampleName, PresetName>>;

export interface Sample {
  readonly title: string;
  /** What is in it, and what comes of it. */
  readonly sentence: string;
  /** What its sheet is called. */
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const chinese: Readonly<Record<SampleName, Sample>> = {
  scores: {
    title: '园区亩均评价',
    sentence: '10个园区、4项指标；按得分排名，分A、B、C、D四类。',
    sheet: '亩均评价示例',
    rows: [
      [
        '园区',
        '亩均税收（万元/亩）',
        '亩均销售收入（万元/亩）',
        '研发投入强度（%）',
        '单位能耗（吨标准煤/万元）',
      ],
      ['东湖经开区', 28.6, 412, 3.8, 0.31],
      ['西山高新区', 35.2, 468, 5.1, 0.24],
      ['南港经开区', 19.4, 355, 2.6, 0.47],
      ['北原工业园', 8.7, 168, 1.2, 0.88],
      ['临江经开区', 24.1, 390, 3.1, 0.36],
      ['云台高新区', 31.5, 433, 5.4, 0.28],
      ['清河工业园', 12.3, 236, 1.9, 0.62],
      ['白石经开区', 16.8, 301, 2.2, 0.53],
      ['长堤工业园', 5.9, 124, 1.4, 1.12],
      ['新城经开区', 21.7, 342, 2.9, 0.41],
    ],
  },
  ranks: {
    title: '历年位次与奖惩',
    sentence: '10个园区三年的全省位次；看进退位，评进位奖励、约谈与黄橙牌。',
    sheet: '历年位次示例',
    rows: [
      ['园区', '2023年全省排名', '2024年全省排名', '2025年全省排名'],
      ['东湖经开区', 52, 47, 39],
      ['西山高新区', 18, 16, 12],
      ['南港经开区', 96, 84, 61],
      ['北原工业园', 133, 138, 141],
      ['临江经开区', 74, 71, 72],
      ['云台高新区', 35, 29, 31],
      ['清河工业园', 121, 117, 83],
      ['白石经开区', 88, 95, 104],
      ['长堤工业园', 140, 146, 152],
      ['新城经开区', 67, 66, 55],
    ],
  },
};

const english: typeof chinese = {
  scores: {
    title: 'Zones by score',
    sentence: '10 zones, 4 indicators: ranked by score, in classes A, B, C and D.',
    sheet: 'Sample scores',
    rows: [
      [
        'Zone',
        'Tax revenue (million yuan)',
        'Sales (million yuan)',
        'R&D intensity (%)',
        'Energy intensity (tce/10,000 yuan)',
      ],
      ['East Lake', 286, 4120, 3.8, 0.31],
      ['West Hill', 352, 4680, 5.1, 0.24],
      ['South Port', 194, 3550, 2.6, 0.47],
      ['North Plain', 87, 1680, 1.2, 0.88],
      ['Riverside', 241, 3900, 3.1, 0.36],
      ['Cloud Terrace', 315, 4330, 5.4, 0.28],
      ['Clearwater', 123, 2360, 1.9, 0.62],
      ['White Stone', 168, 3010, 2.2, 0.53],
      ['Long Dyke', 59, 1240, 1.4, 1.12],
      ['New Town', 217, 3420, 2.9, 0.41],
    ],
  },
  ranks: {
    title: 'Ranks over the years',
    sentence: '10 zones’ ranks in their province in three years: who moved, with rewards and warning cards.',
    sheet: 'Sample ranks',
    rows: [
      ['Zone', '2023 rank', '2024 rank', '2025 rank'],
      ['East Lake', 52, 47, 39],
      ['West Hill', 18, 16, 12],
      ['South Port', 96, 84, 61],
      ['North Plain', 133, 138, 141],
      ['Riverside', 74, 71, 72],
      ['Cloud Terrace', 35, 29, 31],
      ['Clearwater', 121, 117, 83],
      ['White Stone', 88, 95, 104],
      ['Long Dyke', 140, 146, 152],
      ['New Town', 67, 66, 55],
    ],
  },
};

export const SAMPLE_WORDS: Readonly<Record<Locale, Readonly<Record<SampleName, Sample>>>> = {
  'zh-CN': chinese,
  'en-US': english,
};
