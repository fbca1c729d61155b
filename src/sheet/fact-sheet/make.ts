/** Writes the fact sheet: like the label on a medicine, one page for a reader who has only the paper. */
import type { Words } from '../../words';
import { sayScheme } from '../../words/scheme/name';
import { sayPercent } from '../../words/robustness';
import { makeMark } from '../marks';
import { Page } from '../page';
import type { SheetPlan } from '../plan';
import { sayProof, shortHash } from '../proof';
import { tellAssessed } from './assessed';
import {
  drawColumns,
  drawGap,
  drawPair,
  drawTiles,
  drawTitle,
  drawWeights,
  drawWide,
  type Tile,
} from './draw';
import { gapsOf, type Gaps } from './gaps';
import { tellLimits } from './limits';
import { tellMissing } from './missing';
import { tellRecipe } from './recipe';
import { tellStability, type Stability } from './stability';
import { tellingOf, type FactSubject, type Telling } from './subject';
import { tellTies, tiesOf, type Ties } from './ties';
import { effectIn, tellWeights, weightLines } from './weights';

export type { FactSubject } from './subject';

/** Gives the sheet of one period's ranking. */
export function makeFacts(subject: FactSubject, words: Words): SheetPlan {
  const telling = tellingOf(subject, words);
  const { evaluation, said } = telling;
  const { table, scheme, indicators } = evaluation;
  const { heads } = said;
  const [gaps, ties, stability] = [gapsOf(evaluation), tiesOf(evaluation), tellStability(telling)];
  const effect = effectIn(evaluation);
  const lines = weightLines(evaluation, gaps, effect);
  const page = new Page();
  drawColumns(page);
  drawTitle(page, [said.title, subtitleOf(telling), said.lead], sayProof(telling.proof, words.locale));
  drawTiles(page, tilesOf(telling, gaps, ties, stability));
  drawGap(page);
  drawPair(
    page,
    { heading: heads.assessed, lines: tellAssessed(telling) },
    { heading: heads.recipe, lines: tellRecipe(telling) },
  );
  drawWeights(
    page,
    { heading: heads.weights, lines: tellWeights(telling, effect, lines) },
    lines,
    new Set(indicators.filter((_, j) => scheme.indicators[j]?.direction === 'low')),
    said,
  );
  // The short beside the short, the long beside the long.
  drawPair(
    page,
    { heading: heads.missing, lines: tellMissing(telling, gaps) },
    { heading: heads.ties, lines: tellTies(telling, ties) },
  );
  drawPair(
    page,
    { heading: heads.stability, lines: stability.lines },
    { heading: heads.limits, lines: tellLimits(telling) },
  );
  drawWide(page, { heading: heads.proof, lines: tellProof(telling) });
  page.add({ kind: 'print', landscape: false, titleRows: 0, footer: words.sheets.footer, onePage: true });
  return { mark: makeMark({ kind: 'facts', period: table.period }), title: said.title, steps: page.plan() };
}

function subtitleOf({ evaluation: { table, scheme }, words }: Telling): string {
  const name = sayScheme(scheme, words);
  return table.period === null ? name : `${name}　${table.period}`;
}

function tilesOf(
  { evaluation: { table, indicators }, proof, said: { tiles, proof: spoken } }: Telling,
  gaps: Gaps,
  { tied }: Ties,
  { firm }: Stability,
): readonly Tile[] {
  return [
    { name: tiles.units, value: table.units.length },
    { name: tiles.indicators, value: indicators.length },
    { name: tiles.missing, value: sayPercent(gaps.due === 0 ? 0 : gaps.missing / gaps.due) },
    { name: tiles.firm, value: firm === null ? '—' : `${firm.kept}/${firm.of}` },
    { name: tiles.tied, value: tied.reduce((sum, { length }) => sum + length, 0) },
    { name: tiles.proof, value: proof === null ? spoken.draft : shortHash(proof.hash) },
  ];
}

/** All signs of the hash stand in a line of their own. */
function tellProof({ proof, said: { proof: spoken } }: Telling): readonly string[] {
  return proof === null
    ? [spoken.notFrozen]
    : [spoken.frozen(proof.version, shortHash(proof.hash)), proof.hash, spoken.meaning];
}
