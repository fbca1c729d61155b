/** The custom functions' door: ZONE.* in cells, computed by the engine. They are there as soon as this script has run, pane or not. */
import { ahp } from './ahp';
import { award } from './award';
import { cagr } from './cagr';
import { card } from './card';
import { change } from './change';
import { completion } from './completion';
import { contribution } from './contribution';
import { matchzone } from './matchzone';
import { normalize } from './normalize';
import { pace } from './pace';
import { rank } from './rank';
import { rankrange } from './rankrange';
import { score } from './score';
import { share } from './share';
import { tier } from './tier';
import { weights } from './weights';

CustomFunctions.associate('NORMALIZE', normalize);
CustomFunctions.associate('WEIGHTS', weights);
CustomFunctions.associate('AHP', ahp);
CustomFunctions.associate('SCORE', score);
CustomFunctions.associate('RANK', rank);
CustomFunctions.associate('RANKRANGE', rankrange);
CustomFunctions.associate('TIER', tier);
CustomFunctions.associate('CHANGE', change);
CustomFunctions.associate('CARD', card);
CustomFunctions.associate('AWARD', award);
CustomFunctions.associate('COMPLETION', completion);
CustomFunctions.associate('PACE', pace);
CustomFunctions.associate('SHARE', share);
CustomFunctions.associate('CAGR', cagr);
CustomFunctions.associate('CONTRIBUTION', contribution);
CustomFunctions.associate('MATCHZONE', matchzone);

export {
  ahp,
  award,
  cagr,
  card,
  change,
  completion,
  contribution,
  matchzone,
  normalize,
  pace,
  rank,
  rankrange,
  score,
  share,
  tier,
  weights,
};
