/** How answers about a ranking are laid out as text, and what of a question cannot be used, in both languages. */
import type { Locale } from './locale';

export interface InquiryWords {
  readonly base: (points: string) => string;
  readonly share: (name: string, points: string, rank: string) => string;
  readonly place: (rank: number, of: number) => string;
  readonly contributions: (unit: string) => string;
  readonly needs: string;
  readonly total: (points: string) => string;
  /** Parts that are not listed one by one. */
  readonly others: (count: number, points: string) => string;
  readonly summary: (draws: number, seed: number) => string;
  readonly units: string;
  readonly unit: (name: string, rank: number) => string;
  readonly pairs: string;
  readonly lines: string;
  readonly line: (name: string, outcome: string) => string;
  readonly unfit: (name: string, why: string) => string;
  readonly without: string;
  readonly relations: string;
  readonly againstNeedsExplain: string;
  readonly beforeNeedsMoves: string;
  readonly limitWrong: (value: string) => string;
}

const chinese: InquiryWords = {
  base: (points) => `各指标都取平均值时：${points}`,
  share: (name, points, rank) => `${name}：${points}${rank === '' ? '' : `（${rank}）`}`,
  place: (rank, of) => `${of}个中第${rank}`,
  contributions: (unit) => `${unit}的得分由来（分，与平均相比）`,
  needs: '达到目标需要什么',
  total: (points) => `得分：${points}`,
  others: (count, points) => `其余${count}项合计：${points}`,
  summary: (draws, seed) => `排名的稳健性（抽取${draws}次，随机种子${seed}）`,
  units: '各单位',
  unit: (name, rank) => `${name}（公布第${rank}名）`,
  pairs: '相邻单位的先后',
  lines: '换用其他算法',
  line: (name, outcome) => `${name}：${outcome}`,
  unfit: (name, why) => `${name}：未试，${why}`,
  without: '去掉一个指标或单位',
  relations: '指标之间',
  againstNeedsExplain: '--against、--reach 须与 --explain 同用。',
  beforeNeedsMoves: '--before 须与 --explain 或 --with moves 同用。',
  limitWrong: (value) => `--limit “${value}”应写成 指标=10%:30%。`,
};

const english: InquiryWords = {
  base: (points) => `Average in every indicator: ${points}`,
  share: (name, points, rank) => `${name}: ${points}${rank === '' ? '' : ` (${rank})`}`,
  place: (rank, of) => `rank ${rank} of ${of}`,
  contributions: (unit) => `What the score of ${unit} is made of (points, against the average)`,
  needs: 'What it would take',
  total: (points) => `Score: ${points}`,
  others: (count, points) => `The ${count} others: ${points}`,
  summary: (draws, seed) => `How sure the ranking is (${draws} draws, seed ${seed})`,
  units: 'Unit by unit',
  unit: (name, rank) => `${name} (published rank ${rank})`,
  pairs: 'The order of neighbours',
  lines: 'Other ways to compute',
  line: (name, outcome) => `${name}: ${outcome}`,
  unfit: (name, why) => `${name}: not tried, ${why}`,
  without: 'One indicator or unit left out',
  relations: 'Between the indicators',
  againstNeedsExplain: '--against and --reach need --explain.',
  beforeNeedsMoves: '--before needs --explain or --with moves.',
  limitWrong: (value) => `--limit “${value}” should be written INDICATOR=10%:30%.`,
};

export const INQUIRY_WORDS: { readonly [L in Locale]: InquiryWords } = { 'zh-CN': chinese, 'en-US': english };
