/** The sheet of rank movements (名次变动): two rankings → cells. */
export { isRepeatable, makeMoves } from './make';
export { movesBetween, type Move, type Moves, type Places } from './moves';
export { sidesOf, type Sides } from './sides';
export { thenOf, thenTold, withFigures, type Then } from './then';
