/** The door to why: outsiders import what explains an evaluation only through here, in a chunk of its own. */
export { accountsOf, type Account, type Against, type Item } from './account';
export { contributionsOf, weightOf, weightsFor, type Contributions } from '../contribution';
export { movementsOf, type Movement } from '../movement';
export { COMPARING_AGGREGATES } from './node';
export { differenceOf, isRelative, type Difference } from './difference';
export { effectiveWeightsOf, type EffectiveWeights } from './effective';
export { splitMoves, FACTORS, type Factor, type Split, type SplitOrder } from './split';
export { placesOf, standoutsOf, type Places, type Standout, type Standouts } from './standout';
export {
  leaveOutParts,
  leaveOutUnits,
  shiftOf,
  type Shift,
  type WithoutPart,
  type WithoutUnit,
} from './leave-out';
export {
  alphaOf,
  biasOf,
  relationsOf,
  type Alpha,
  type Bias,
  type Components,
  type Related,
  type Relations,
} from './relation';
export {
  neededOf,
  neededRank,
  needsOf,
  OBSTACLES,
  type Change,
  type Goal,
  type Need,
  type Obstacle,
  type Settled,
  type Unreachable,
} from './needed';
export { cheapestOf, type Needs, type Pair } from './needed/cheapest';
