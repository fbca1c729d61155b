/** Says what ranking would give, and writes nothing. */
import type { Workbook } from '../host/workbook';
import { answer } from './answer';
import { attempt } from './attempt';
import { findMoves, reportMoves } from './moves';
import { isAssessed } from './assessed';
import type { RankReport, RankRequest } from './report';

export const preview = (workbook: Workbook, request: RankRequest): Promise<RankReport> =>
  attempt(workbook, request, (assessment, words) => {
    const report = answer(assessment, words);
    if (!isAssessed(assessment)) return report;
    const moved = findMoves(assessment, request, words);
    const said = moved.ok && moved.value !== null && 'said' in moved.value ? [moved.value.said] : [];
    return reportMoves({ ...report, notes: [...said, ...report.notes] }, moved);
  });
