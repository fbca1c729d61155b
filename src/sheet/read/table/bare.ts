/** A table whose first row already holds figures: no line of headings says what they are. */
import { sampleRows, type Frame } from './frame';
import { glance } from '../cell/glance';
import { looksLikeUnit } from './orient';
import { INDICATOR_HEAD, NAME_HEAD, PERIOD_HEAD } from '../columns/vocabulary';

interface Headed {
  /** With a blank line of headings where there was none. */
  readonly frame: Frame;
  readonly bare: boolean;
}

/** Gives the table with a line of headings, so that no unit is taken for one. */
export function headBare(frame: Frame): Headed {
  const bare = isBare(frame);
  return { frame: bare ? frame.headed() : frame, bare };
}

function isBare(frame: Frame): boolean {
  const corner = frame.text(0, 0);
  if (NAME_HEAD.test(corner) && !looksLikeUnit(corner)) return false;
  if (PERIOD_HEAD.test(corner) || INDICATOR_HEAD.test(corner)) return false;
  const looks = Array.from({ length: frame.width }, (_, column) =>
    glance(frame.cell(0, column), frame.format(0, column)),
  ).filter((look) => look !== 'blank');
  // A number may stand before the name.
  const name = looks.indexOf('text');
  const beside = looks.slice(name + 1);
  const figures = beside.filter((look) => look === 'figure').length;
  return name >= 0 && name < 2 && figures > 0 && figures * 2 >= beside.length && !beside.includes('text');
}

/** Whether most rows of a column are called as units are: then the names need no heading to be known as such. */
export function namesUnits(frame: Frame, column: number): boolean {
  const rows = sampleRows(1, frame.height);
  return rows.filter((row) => looksLikeUnit(frame.text(row, column))).length * 2 > rows.length;
}
