/** The detail sheet (得分明细): how every score came about. */
export { detailLayout, type DetailColumns, type DetailLayout, type DetailRows } from './layout';
export { makeDetail } from './make';
