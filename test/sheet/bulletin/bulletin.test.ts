import { makeHtml, makeText } from '../../../src/sheet/bulletin';
import { BULLETIN_WORDS } from '../../../src/words/bulletin';
import { sectionOf, write, zones, type Rows } from './bulletin-of';

/** The ranks of four zones in the province over three years. */
const PROVINCE: Rows = [
  ['开发区', '2019年全省排名', '2020年全省排名', '2021年全省排名'],
  ['阳谷经开区', 49, 43, 43],
  ['茌平经开区', 136, 116, 106],
  ['高唐经开区', 152, 144, 123],
  ['市经开区', 102, 112, 143],
];

describe('ranks of several years', () => {
  const { bulletin } = write(PROVINCE, { preset: 'jinan', population: 160 });

  test('have a title, a lead and numbered sections of what there is to say', () => {
    expect(bulletin.title).toBe('关于2021年度全市开发区全省排名情况的通报');
    expect(bulletin.addressee).toBe('各县（市、区）人民政府，各开发区管委会：');
    expect(bulletin.lead).toBe('现将4家开发区2021年度排名情况通报如下。');
    expect(bulletin.sections.map(({ heading }) => heading)).toEqual([
      '一、总体情况',
      '二、综合排名情况',
      '三、位次变动情况',
      '四、奖惩建议',
    ]);
  });

  test('tell the first fifth of the province by whole units and the bands without doubt about their ends', () => {
    // 160 · 20 % = 32; 43 | 106, 123, 143.
    expect(sectionOf(bulletin, '总体')).toBe(
      '全省参评160家，没有单位位居前20%（前32名）。\n全省排名中，居第1至50名的有1家，第101名及以后的有3家。',
    );
  });

  test('tell who moved how far, in places, and who for years running', () => {
    expect(sectionOf(bulletin, '变动')).toBe(
      '与上年相比，2家位次前移，1家位次后移，1家持平。' +
        '位次前移的是高唐经开区（前移21位，居全省第123名）、茌平经开区（前移10位，居全省第106名）。' +
        '位次后移的是市经开区（后移31位，居全省第143名）。' +
        '连续2年前移的有茌平经开区、高唐经开区。连续2年后移的有市经开区。',
    );
  });

  test('give labels with their reasons and money, as proposals', () => {
    expect(sectionOf(bulletin, '奖惩').split('\n')).toEqual([
      '进位奖励（2家）。茌平经开区（较上年前进10位，50万元）；高唐经开区（较上年前进21位，连续2年进位，100万元）。',
      '以上奖励共计150万元。',
      '约谈（2家）。高唐经开区（全市倒数第2）；市经开区（全市倒数第1）。',
      '黄牌，通报警告（1家）。市经开区（全市倒数第1）。',
      '橙牌，调整班子（1家）。高唐经开区（全市倒数第2，连续3年）。',
      '高唐经开区奖惩并存，请人工认定。',
      '以上为按评价方案测算的建议名单，以认定为准。',
    ]);
  });

  test('what is not known is to be verified, never left out', () => {
    const second = write([PROVINCE[0]!.slice(0, 3), ...PROVINCE.slice(1).map((row) => row.slice(0, 3))], {
      preset: 'jinan',
      population: 160,
    });
    expect(sectionOf(second.bulletin, '奖惩')).toContain(
      '进位奖励待核。茌平经开区（较上年前进20位，连续2年进位（缺此前数据），100万元）。',
    );
    expect(second.bulletin.notes.at(-1)).toBe('标“待核”的，所需数据不全，核实后再定。');
  });

  test('the table at the end has rank, rank last year, change and remarks', () => {
    const [table, ...more] = bulletin.annexes;
    expect(more).toEqual([]);
    expect(table?.columns.map(({ head }) => head)).toEqual([
      '序号', '开发区', '全省名次', '上年名次', '位次变动', '备注',
    ]); // prettier-ignore
    expect(table?.rows[2]).toEqual([3, '高唐经开区', 123, 144, 21, '进位奖励、约谈、橙牌']);
  });

  test('in English', () => {
    const { bulletin: english } = write(PROVINCE, { preset: 'jinan', population: 160, locale: 'en-US' });
    expect(english.title).toBe('Bulletin on the provincial ranking of zones for 2021');
    expect(sectionOf(english, 'Changes')).toContain(
      'Compared with the year before, 2 zones moved up, 1 zone moved down and 1 zone kept its place.',
    );
    expect(sectionOf(english, 'awards')).toContain('These are proposals');
  });
});

const ranking = (rows: Rows): string => sectionOf(write(rows).bulletin, '综合排名');

describe('who stands first and last', () => {
  test('the first three and the last two', () => {
    // (x − 1) / (9 − 1) · 100
    expect(ranking(zones('企业数（家）', [9, 7, 5, 4, 2, 1]))).toBe(
      '综合得分居前3位的分别是甲经开区（100.00分）、乙经开区（75.00分）、丙经开区（50.00分）；' +
        '居后2位的分别是戊经开区（12.50分）、己经开区（0.00分）。',
    );
  });

  test('a tie at either cut takes in all and says so', () => {
    expect(ranking(zones('企业数（家）', [9, 8, 5, 5, 5, 1, 1, 1]))).toBe(
      '综合得分居前3位的有5家（第3名并列），分别是甲经开区（100.00分）、乙经开区（87.50分）、' +
        '丙经开区、丁经开区、戊经开区（均为50.00分，并列第3名）；' +
        '居后2位的有3家（第6名并列），分别是己经开区、庚经开区、辛经开区（均为0.00分，并列第6名）。',
    );
  });

  test('five or fewer are told in order', () => {
    expect(ranking(zones('企业数（家）', [1, 9, 5]))).toBe(
      '综合得分按位次依次为乙经开区（100.00分）、丙经开区（50.00分）、甲经开区（0.00分）。',
    );
  });

  test('where all are alike, that', () => {
    expect(ranking(zones('企业数（家）', [5, 5, 5, 5, 5, 5]))).toBe(
      '6家开发区综合得分均为100.00分，并列第1名。',
    );
  });

  test('one unit alone has a score and no rivals', () => {
    const { bulletin } = write(zones('企业数（家）', [5]));
    expect(bulletin.sections.map(({ heading }) => heading)).toEqual(['一、综合排名情况']);
    expect(sectionOf(bulletin, '综合排名')).toBe('甲经开区综合得分为100.00分。');
  });

  test('more than five who share a place are counted', () => {
    expect(ranking(zones('企业数（家）', [9, 8, 5, 5, 5, 5, 5, 5, 5, 1]))).toContain(
      '丙经开区、丁经开区、戊经开区、己经开区、庚经开区等7家（均为50.00分，并列第3名）',
    );
  });
});

describe('a monthly table', () => {
  const MONTHLY: Rows = [
    ['2024年1-9月全市开发区主要经济指标完成情况表'],
    ['开发区', '固定资产投资（亿元）', '固定资产投资增速（%）'],
    ['甲经开区', 30.5, 5.1],
    ['乙经开区', 20, -3.2],
    ['丙高新区', 10, '由负转正'],
    ['丁经开区', 15, 12.3],
    ['开发区合计', 75.5, 4.2],
    ['全市', 180, 2.1],
  ];
  const { bulletin } = write(MONTHLY, { scheme: { indicators: [{ name: '固定资产投资', unit: '亿元' }] } });

  test('tells the sum with its growth, beside that of the whole city', () => {
    expect(bulletin.title).toBe('关于2024年1—9月全市开发区主要指标完成情况的通报');
    // 75.5 / 180 = 41.94 %; 4.2 − 2.1 = 2.1
    expect(sectionOf(bulletin, '总体').split('\n')[0]).toBe(
      '全市4家开发区合计：固定资产投资75.50亿元，同比增长4.2%，高于全市2.1个百分点，占全市的41.9%。',
    );
  });

  test('tells what fell by how much, without a sign', () => {
    expect(sectionOf(bulletin, '问题')).toBe('固定资产投资同比下降的有1家：乙经开区（下降3.2%）。');
  });

  test('shows words in place of growth as they are', () => {
    const table = bulletin.annexes[1]!;
    expect(table.columns.map(({ over, head }) => [over, head]).slice(2)).toEqual([
      ['固定资产投资（亿元）', '数值'],
      ['固定资产投资（亿元）', '同比（%）'],
      ['固定资产投资（亿元）', '位次'],
    ]);
    expect(table.rows.find((row) => row[1] === '丙高新区')).toEqual([4, '丙高新区', 10, '由负转正', 4]);
  });

  test('a total that is not the sum of its parts is told with both', () => {
    const wrong = MONTHLY.map((row) => (row[0] === '开发区合计' ? ['开发区合计', 85.5, 4.2] : row));
    const scheme = { indicators: [{ name: '固定资产投资', unit: '亿元' }] };
    expect(sectionOf(write(wrong, { scheme }).bulletin, '总体')).toContain(
      '固定资产投资85.50亿元（与各单位之和75.50亿元不符，待核）',
    );
  });
});

test('annual targets are measured by the months that have passed', () => {
  const { bulletin } = write([
    ['2024年1-6月招商引资情况'],
    ['县市区', '招商引资（亿元）', '年度目标（亿元）'],
    ['冠县', 8, 10],
    ['莘县', 2, 10],
    ['阳谷县', 4, 10],
  ]);
  expect(sectionOf(bulletin, '问题')).toBe(
    '招商引资完成率低于序时进度（50.0%）的有2个：莘县（20.0%）、阳谷县（40.0%）。',
  );
  expect(bulletin.notes).toContain('序时进度按全年目标逐月均衡计算（6/12）。');
});

describe('several indicators', () => {
  const ROWS: Rows = [
    ['2023年'],
    ['学校', '升学率（%）', '事故（起）', '满意度（%）'],
    ['一中', 90, 0, 80],
    ['二中', 88, 2, 85],
    ['三中', 80, 2, 82],
    ['四中', 70, 9, ''],
  ];
  const { bulletin } = write(ROWS, {
    scheme: {
      indicators: [
        { name: '升学率', unit: '%' },
        { name: '事故', unit: '起', direction: 'low' },
        { name: '满意度', unit: '%', missing: { rule: 'mean' } },
      ],
    },
  });

  test('are ranked one by one, the lower first where lower is better', () => {
    expect(sectionOf(bulletin, '分项').split('\n')).toEqual([
      '一中在3项指标中有2项居第1位。',
      '（一）升学率。按位次依次为一中（90.0%）、二中（88.0%）、三中（80.0%）、四中（70.0%）。',
      '（二）事故。按位次依次为一中（0起）、二中、三中（均为2起，并列第2名）、四中（9起）。',
      '（三）满意度。按位次依次为二中（85.0%）、三中（82.0%）、一中（80.0%）。',
    ]);
  });

  test('give each unit its strengths and weaknesses', () => {
    expect(sectionOf(bulletin, '亮点').split('\n')).toEqual([
      '一中：亮点为升学率（第1名）、事故（第1名）；短板为满意度（第3名）。',
      '二中：亮点为满意度（第1名）。',
      '四中：短板为升学率（第4名）、事故（第4名）。',
    ]);
  });

  test('say what was not reported, and how that was dealt with', () => {
    expect(bulletin.notes).toContain('缺报说明：满意度：四中。标“未报”的待核。');
    expect(bulletin.notes.find((note) => note.includes('计分时'))).toMatch(
      /^满意度缺报1个，计分时按“.+”处理。$/,
    );
    expect(bulletin.annexes[1]?.rows.at(-1)).toContain('未报');
  });
});

test('groups are told one by one, tiers with their units', () => {
  const { bulletin } = write(
    [
      ['开发区', '级别', '税收（亿元）'],
      ...[9, 8, 7, 6, 5].map((x, i) => [`${'甲乙丙丁戊'[i]}经开区`, i < 3 ? '国家级' : '省级', x]),
    ],
    {
      scheme: {
        indicators: [{ name: '税收', unit: '亿元' }],
        rank: { groupBy: '级别' },
        tiers: { by: 'quota', list: [{ name: '一等', quota: 2 }, { name: '二等' }] },
      },
    },
  );
  const paragraphs = sectionOf(bulletin, '综合排名').split('\n');
  expect(paragraphs.slice(1)).toEqual([
    '国家级（3家）。综合得分按位次依次为甲经开区（100.00分）、乙经开区（75.00分）、丙经开区（50.00分）。',
    '省级（2家）。综合得分按位次依次为丁经开区（25.00分）、戊经开区（0.00分）。',
  ]);
  expect(sectionOf(bulletin, '等次')).toBe(
    '一等2家：甲经开区、乙经开区；二等3家：丙经开区、丁经开区、戊经开区。\n以上为按评价方案测算的建议名单，以认定为准。',
  );
});

test('names of officials appear nowhere, whatever column, rule or bracket holds them', () => {
  const officials = ['王小明', '李大伟', '赵书记', '钱局长', '孙立'];
  const rows: Rows = [
    ['开发区', '联系领导', '税收（亿元）'],
    ...officials.map((name, i) => [`${'甲乙丙丁戊'[i]}经开区（书记${name}）`, name, i + 1]),
  ];
  const { bulletin } = write(rows, {
    scheme: {
      indicators: [{ name: '税收', unit: '亿元' }],
      rank: { groupBy: '联系领导' },
      labels: [{ name: '表扬' }, { name: '备案' }],
      rules: [
        { id: '甲', when: { kind: 'category', column: '联系领导', is: '王小明' }, give: [{ label: '表扬' }] },
        { id: '乙', when: { kind: 'flag', column: '联系领导' }, give: [{ label: '备案' }] },
      ],
    },
  });
  const words = BULLETIN_WORDS['zh-CN'];
  const all = makeText(bulletin, words, 'zh-CN') + makeHtml(bulletin, words, 'zh-CN');
  expect(officials.filter((name) => all.includes(name))).toEqual([]);
  expect(all).toContain('甲经开区');
  expect(sectionOf(bulletin, '奖惩')).toContain('表扬（1家）。甲经开区。');
});

test('units of a tier are told by rank, and many dimensions have an annex of their own', () => {
  const names = ['产出', '创新', '开放', '绿色'];
  const rows: Rows = [
    ['开发区', ...names],
    ['甲经开区', 1, 1, 1, 1],
    ['乙经开区', 3, 3, 3, 3],
    ['丙经开区', 2, 2, 2, 2],
  ];
  const { bulletin } = write(rows, {
    scheme: {
      indicators: names.map((name) => ({ name, path: [`${name}维度`], weight: 100 })),
      dimensions: names.map((name) => ({ name: `${name}维度`, weight: 25 })),
      tiers: {
        by: 'quota',
        list: [
          { name: '一等', quota: 2 },
          { name: '二等', quota: 1 },
        ],
      },
    },
  });
  expect(sectionOf(bulletin, '等次')).toContain('一等2家：乙经开区、丙经开区；二等1家：甲经开区。');
  expect(bulletin.annexes.map(({ label }) => label)).toEqual(['附表1', '附表2', '附表3']);
  expect(bulletin.annexes[1]!.columns.map(({ head }) => head)).toEqual([
    '序号',
    '开发区',
    ...names.map((name) => `${name}维度`),
  ]);
  // Min-max: 3 of 1–3 is 100, 2 is 50.
  expect(bulletin.annexes[1]!.rows[1]).toEqual([2, '丙经开区', 50, 50, 50, 50]);
});

test('a target in another measure is brought to that of what was reached', () => {
  const { bulletin } = write([
    ['2025年1—6月主要指标'],
    ['县市区', '招商引资（亿元）', '年度目标（万元）'],
    ['甲县', 60, 1_000_000],
    ['乙县', 30, 800_000],
  ]);
  // 60 of 100 and 30 of 80.
  expect(sectionOf(bulletin, '问题')).toContain('乙县（37.5%）');
  expect(sectionOf(bulletin, '问题')).not.toContain('甲县（0');
});
