/** The sheet of charts (图表): an evaluation → native charts over their figures. */
export { makeCharts } from './make';
