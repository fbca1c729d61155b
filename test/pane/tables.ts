/** The tables that most tests of the pane begin with. */
import type { Rows } from '../host/sheets';

/**
 * Two indicators, two units that lead in one each: tax 10, 0, 4 and investment 0, 10, 4 are points 100, 0, 40 and
 * 0, 100, 40, so that equal weights give 50, 50, 40.
 */
export const MU: Rows = [
  ['开发区名称', '亩均税收（万元/亩）', '投资强度（万元/亩）'],
  ['茌平经开区', 10, 0],
  ['阳谷经开区', 0, 10],
  ['冠县经开区', 4, 4],
];

export const RANKS: Rows = [
  ['年份', '茌平经开区', '阳谷经开区', '冠县经开区'],
  [2020, 116, 43, 81],
  [2021, 106, 43, 85],
];
