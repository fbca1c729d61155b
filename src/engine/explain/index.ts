/** The door to why: outsiders import what explains an evaluation only through here, in a chunk of its own. */
export { accountsOf, type Account, type Against, type Item } from './account';
export { differenceOf, type Difference } from './difference';
export { effectiveWeightsOf, type EffectiveWeights } from './effective';
export { standoutsOf, type Standout, type Standouts } from './standout';
