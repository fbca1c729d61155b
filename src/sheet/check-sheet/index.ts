/** The sheet of a data check (数据体检): findings → cells. */
export { compared } from './compared';
export { makeCheck, whereOf } from './make';
