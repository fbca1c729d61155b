/** Says what ranking would give, and writes nothing. */
import type { Workbook } from '../host/workbook';
import { answer } from './answer';
import { attempt } from './attempt';
import type { RankReport, RankRequest } from './report';

export const preview = (workbook: Workbook, request: RankRequest): Promise<RankReport> =>
  attempt(workbook, request, answer);
