/** Names of units: read one by one and as a list, and matched across sheets and years. */
export { LIKENESSES, type Likeness } from './likeness';
export { nameAll, type NameList } from './list';
export {
  MATCH_REASONS,
  matchNames,
  matchUnits,
  type MatchReason,
  type NamedUnit,
  type NameMatch,
  type NamePair,
  type NameSuggestion,
  type Renamings,
} from './match';
export { canonicalName } from './name';
export { namesIn, originsIn, type Origin } from './origins';
export { cityIn, isKnown } from './places';
export { formerIn, renamingsIn } from './renamed';
