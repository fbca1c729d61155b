/** The schemes that come with the product, by name. */
import type { IndicatorDraft, SchemeDraft } from '../engine';
import { bands } from './bands';
import { clusters, concentration } from './clusters';
import { gapToMean, growthAndShare } from './comparison';
import { dezhou } from './dezhou';
import type { Beside, Found } from './found';
import { hdi, HDI_INDICATORS } from './hdi';
import { jinan } from './jinan';
import { jining } from './jining';
import { landStandards, remainingLand } from './land';
import { checklist, milestones, projectLedger } from './ledgers';
import { demonstration, linyi } from './linyi';
import { national, NATIONAL_INDICATORS } from './national';
import { perMu, PER_MU_INDICATORS, perMuOfParks } from './per-mu';
import { plain } from './plain';
import { progress, settlement } from './progress';
import { doubling, liaochengTargets } from './ranges';
import { jibeiSharing, linyiSharing, zaozhuangSharing } from './sharing';
import { shandong, SHANDONG_INDICATORS } from './shandong';

interface Preset {
  readonly make: (found: Found) => SchemeDraft;
  /** Whether its source has survived whole; what is lost is left to be filled in. */
  readonly complete: boolean;
  /** Indicators that it looks for; empty = it takes all that it finds. */
  readonly indicators: readonly string[];
  /** Whether it says what gaps in the figures mean: then they are told, and do not stand in the way. */
  readonly tellsGaps: boolean;
  /** Other names that it goes by. */
  readonly also: readonly string[];
}

const whole = { complete: true, indicators: [], tellsGaps: false, also: [] };
const broken = { ...whole, complete: false };
const telling = { ...whole, tellsGaps: true };
const brokenTelling = { ...broken, tellsGaps: true };

const ALL = {
  plain: { ...whole, make: ({ indicators }: Found) => plain(indicators) },
  jinan: { ...whole, make: ({ indicators }: Found) => jinan(indicators) },
  dezhou: { ...broken, make: dezhou },
  shandong: {
    ...broken,
    make: shandong,
    indicators: SHANDONG_INDICATORS,
    also: ['shandong_zone_evaluation'],
  },
  'national-2021': {
    ...broken,
    make: national,
    indicators: NATIONAL_INDICATORS,
    also: ['mofcom_exit_2021'],
  },
  'per-mu-25-70-95': {
    ...broken,
    make: perMu,
    indicators: PER_MU_INDICATORS,
    also: ['mu_abcd_25_70_95'],
  },
  'per-mu-20-30-5': { ...broken, make: perMuOfParks, also: ['zhejiang_park_A20_B30_D5'] },
  'linyi-2012': { ...broken, make: linyi, also: ['efficacy_60_40'] },
  'jining-2013': { ...brokenTelling, make: jining },
  'sharing-jibei': { ...brokenTelling, make: jibeiSharing },
  'sharing-linyi': { ...brokenTelling, make: linyiSharing },
  'sharing-zaozhuang': { ...brokenTelling, make: zaozhuangSharing },
  progress: { ...brokenTelling, make: progress },
  settlement: { ...brokenTelling, make: settlement },
  'targets-liaocheng-2022': { ...brokenTelling, make: liaochengTargets },
  doubling: { ...brokenTelling, make: doubling },
  'growth-share': { ...telling, make: growthAndShare },
  'gap-to-mean': { ...brokenTelling, make: gapToMean },
  clusters: { ...brokenTelling, make: clusters },
  concentration: { ...brokenTelling, make: concentration },
  bands: { ...brokenTelling, make: bands },
  'remaining-land': { ...telling, make: remainingLand },
  'land-standards': { ...brokenTelling, make: landStandards },
  milestones: { ...brokenTelling, make: milestones },
  'project-ledger': { ...telling, make: projectLedger },
  checklist: { ...brokenTelling, make: checklist },
  'linyi-2015': { ...broken, make: demonstration },
  hdi: { ...whole, make: hdi, indicators: HDI_INDICATORS },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof ALL;
export const PRESETS = Object.keys(ALL) as readonly PresetName[];

/**
 * Gives the preset that goes by a name, its own or another one; null = none does.
 * @example presetNamed('mofcom_exit_2021') // 'national-2021'
 */
export function presetNamed(name: string): PresetName | null {
  return PRESETS.find((each) => each === name || aboutPreset(each).also.includes(name)) ?? null;
}

/** Gives what is known of a preset beside its scheme. */
export function aboutPreset(name: PresetName): Omit<Preset, 'make'> {
  return ALL[name];
}

/**
 * Gives a preset as a draft over the indicators found and what stands beside them; those that the table lacks are left out.
 * @example presetDraft('plain', [{ name: '税收' }]).indicators[0]?.weight // 100
 */
export function presetDraft(
  name: PresetName,
  indicators: readonly IndicatorDraft[],
  { texts = new Map(), outerRanked = false, ...beside }: Beside = {},
): SchemeDraft {
  return ALL[name].make({ ...beside, indicators, texts, outerRanked });
}
