/** The door to how sure a ranking is: typical ranks, guaranteed ranks, how firm the order of two units is, other lines. */
export { boxFor, USUAL_SHARE, type Around, type Box } from './box';
export { boundRanks, rankBounds, type RankBounds } from './bounds';
export { drawRanks, MOST_UNITS, weightsOf, type DrawOrder } from './draws';
export type { Draws, RankShare } from './tally';
export { favourableWeights, type Favourable } from './favourable';
export { allPairs, NEAR, neighbours, turnOf, type Pair, type Unturned } from './fragility';
export { linearScores, type Linear } from './linear';
export { otherLines, type Change, type Lines, type OtherLine, type Unfit } from './lines';
export { robustnessOf, type Robustness, type RobustnessOrder, type Unguaranteed } from './robustness';
export { finish, inStage, type Progress } from './steps';
