import { preview } from '../../src/actions/preview';
import { addSample } from '../../src/actions/sample';
import type { RankReport } from '../../src/actions/report';
import { SAMPLES, type SampleName } from '../../src/words/samples';
import { bookOf, closeAll, open } from './open';

afterEach(closeAll);

/** What each shows: classes of a score; moves with their rewards and cards. */
const shows: Readonly<Record<SampleName, (report: RankReport) => void>> = {
  scores: ({ units }) => {
    // A 20 %, B 30 %, D 5 % rounded up, of 10.
    const classes = units.map(({ tier }) => tier?.[0]).join('');
    expect(classes).toBe('AABBBCCCCD');
  },
  ranks: ({ units }) => {
    expect(units.filter(({ change }) => change !== null)).toHaveLength(10);
    expect(units.flatMap(({ amount }) => amount ?? []).sort((a, b) => a - b)).toEqual([50, 100, 300]);
    expect(units.filter(({ labels }) => labels.includes('橙牌'))).toHaveLength(2);
  },
};

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  test.each(SAMPLES)(
    'the sample of %s is ranked with its scheme as it stands, and asks nothing',
    async (sample) => {
      const { workbook, book } = await open(bookOf({ Sheet1: [] }));
      const { preset, problems } = await addSample(workbook, { locale, sample });
      expect(problems).toEqual([]);
      expect(book.sheets.all()).toHaveLength(2);
      const report = await preview(workbook, { locale, preset });
      expect(report.problems).toEqual([]);
      expect(report.remarks.filter(({ question, cell }) => question || cell)).toEqual([]);
      shows[sample](report);
    },
  );
});

test('a protected workbook gets no sample and is told why', async () => {
  const { workbook, node, book } = await open(bookOf({ Sheet1: [] }));
  node.host.faults.push({ atBatch: 2, code: 'AccessDenied' });
  const { problems } = await addSample(workbook, { locale: 'zh-CN', sample: 'scores' });
  expect(problems).toMatchObject([{ cell: null, message: expect.stringContaining('受保护') }]);
  expect(book.sheets.all()).toHaveLength(1);
});
