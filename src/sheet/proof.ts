/** By what a frozen ranking is known: the hash that is printed on every sheet of it. */
import type { Locale } from '../words/locale';
import { SNAPSHOT_WORDS } from '../words/snapshot';
import type { Grid } from './grid';
import { parseMark } from './marks';
import type { SheetPlan, Step } from './plan';

/** What a freeze came to. */
export interface Proof {
  /** SHA-256 over data, scheme, results, engine version and seed, in hexadecimal. */
  readonly hash: string;
  /** From 1: which freeze of the period's data it is. */
  readonly version: number;
}

/** Signs of a hash that are printed. */
const SIGNS = 12;

/**
 * Gives as much of a hash as is printed, in groups that can be read out.
 * @example shortHash('3f2a91bc04de55aa') // '3f2a-91bc-04de'
 */
export const shortHash = (hash: string): string => hash.slice(0, SIGNS).replace(/(.{4})(?=.)/g, '$1-');

/** Gives how a frozen ranking is named; '' where it is not frozen. */
export const sayProof = (proof: Proof | null, locale: Locale): string =>
  proof === null ? '' : SNAPSHOT_WORDS[locale].printed(shortHash(proof.hash), proof.version);

/** The line under a title. */
const UNDER = 1;
const APART = '　';

function printed(step: Step, said: string, short: string): Step {
  switch (step.kind) {
    case 'write': {
      const { at, values } = step;
      const row = UNDER - at.row;
      const cell = values[row]?.[0];
      if (at.column > 0 || typeof cell !== 'string') return step;
      const under = cell === '' ? said : cell + APART + said;
      return { ...step, values: values.map((line, r) => (r === row ? [under, ...line.slice(1)] : line)) };
    }
    case 'print':
      return { ...step, footer: step.footer === undefined ? said : step.footer + APART + said };
    case 'chart':
      return { ...step, chart: { ...step.chart, title: step.chart.title + APART + short } };
    default:
      return step;
  }
}

/** Gives the sheet with the hash under its title, below every printed page and in the title of every chart. */
export function printProof(sheet: SheetPlan, proof: Proof | null, locale: Locale): SheetPlan {
  if (proof === null) return sheet;
  const [said, short] = [sayProof(proof, locale), shortHash(proof.hash)];
  // Under the title of a bulletin stands the number of the document; it says its hash among its notes.
  const isLetter = parseMark(sheet.mark)?.kind === 'bulletin';
  const steps = sheet.steps.map((step) =>
    isLetter && step.kind === 'write' ? step : printed(step, said, short),
  );
  return { ...sheet, steps };
}

/** Whether a sheet bears the hash anywhere. */
export const bears = ({ values }: Pick<Grid, 'values'>, { hash }: Proof): boolean => {
  const short = shortHash(hash);
  return values.some((line) => line.some((cell) => typeof cell === 'string' && cell.includes(short)));
};

const SHORT = /(?:^|[^0-9a-f])([0-9a-f]{4}(?:-[0-9a-f]{4}){2})(?![0-9a-f-])/;

/** Gives the hash under the title of a sheet, as printed; null = it bears none. */
export function proofOn({ area, values }: Pick<Grid, 'area' | 'values'>): string | null {
  const under = values[UNDER - area.row]?.[-area.column];
  return SHORT.exec(String(under ?? ''))?.[1] ?? null;
}
