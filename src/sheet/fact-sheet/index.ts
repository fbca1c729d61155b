/** The fact sheet (说明页): on one page what was assessed, how, how sure it is and what it does not say. */
export { makeFacts, type FactSubject } from './make';
export { gapsOf, type Gaps, type Lacking } from './gaps';
export { nearLinesOf, tiesOf, type Ties } from './ties';
export { weightLines, type WeightLine } from './weights';
