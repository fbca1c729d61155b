import fc from 'fast-check';
import { canonicalName, matchNames, nameAll } from '../../../src/sheet/read';
import { renamingsIn } from '../../../src/sheet/read/names';

/** Pairs as `ours theirs reason`, suggestions as `ours ~ theirs likeness`. */
function said(
  ours: readonly string[],
  theirs: readonly string[],
  city: string | null = null,
): readonly string[] {
  const { pairs, suggestions } = matchNames(ours, theirs, city);
  return [
    ...pairs.map((one) => `${ours[one.ours]} ${theirs[one.theirs]} ${one.reason}`),
    ...suggestions.map((one) => `${ours[one.ours]} ~ ${theirs[one.theirs]} ${one.likeness}`),
  ];
}

describe('one name', () => {
  test.each([
    ['山东省聊城市茌平区经济开发区', '茌平经开区'],
    ['国家级聊城经济技术开发区', '市经开区'],
    ['东阿县经济开发区管委会', '东阿经开区'],
    ['東阿經濟開發區', '东阿经开区'],
    ['滕洲经济技术开发区', '滕州经开区'],
    ['充州工业园', '兖州工业园区'],
    ['剡城经济开发区', '郯城经开区'],
    ['辛县开发区', '莘县经开区'],
    ['聊城市东昌府区', '东昌府区'],
    ['茌平区人民政府', '茌平区'],
    ['茌平县', '茌平区'],
    ['柳园街道办事处', '柳园街道'],
    ['聊城市第1中学', '聊城第一中学'],
    ['聊城一中', '聊城第一中学'],
    ['山东建筑大学', '山东建筑大学'],
    ['某某有限责任公司', '某某有限公司'],
    ['某某股份', '某某股份有限公司'],
    ['ABC Co., Ltd.', 'ABC Ltd'],
    ['?诰C合保稅區', '海口综保区'],
    ['周村', '周村'],
    ['兖州', '兖州'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalName(written)).toBe(canonical);
  });

  test('of the city itself is told by the title of the sheet, or by the counties beside it', () => {
    const names = (list: readonly string[], city?: string) =>
      nameAll(list, { city }).names.map(({ canonical }) => canonical);
    expect(names(['市经开区', '高新区'], '潍坊市')).toEqual(['潍坊经开区', '潍坊高新区']);
    expect(names(['市经开区', '任城经开区', '兖州经开区'])[0]).toBe('济宁经开区');
    // Counties of two cities say nothing of it.
    expect(names(['市经开区', '任城经开区', '茌平经开区'])[0]).toBe('市经开区');
  });

  test('keeps its city where only that tells it from another', () => {
    const { names } = nameAll(['济南市市中区', '枣庄市市中区', '济南市历下区']);
    expect(names.map(({ canonical }) => canonical)).toEqual(['济南市市中区', '枣庄市市中区', '历下区']);
  });

  test('is what a person says, and where that is itself, no other', () => {
    const said = (word: string) => nameAll(['在平经开区'], { said: () => word }).names[0]!.canonical;
    expect(said('鲁西经济开发区')).toBe('鲁西经开区');
    expect(said('在平经开区')).toBe('在平经开区');
  });
});

describe('two lists', () => {
  test('meet over spellings, aliases, the city and misread letters, each with its reason', () => {
    expect(
      said(
        ['茌平经开区', '聊城高新区', '市经开区', '鲁西经开区', '阳谷经开区'],
        ['在平经济开发区', '市高新区', '聊城经济技术开发区', '鲁西经济 开发区', '阳谷经开区'],
      ),
    ).toEqual([
      '茌平经开区 在平经济开发区 misread',
      '聊城高新区 市高新区 alias',
      '市经开区 聊城经济技术开发区 alias',
      '鲁西经开区 鲁西经济 开发区 spelling',
      '阳谷经开区 阳谷经开区 same',
    ]);
    expect(said(['市一中'], ['聊城第一中学'], '聊城')).toEqual(['市一中 聊城第一中学 city']);
    expect(said(['甲工业园'], ['乙经开区（原甲工业园）'])).toEqual([
      '甲工业园 乙经开区（原甲工业园） renamed',
    ]);
    expect(said(['临清市', '东阿县'], ['临清', '东阿'])).toEqual([
      '临清市 临清 spelling',
      '东阿县 东阿 spelling',
    ]);
  });

  test.each([
    [
      ['茌平经开区', '诸城经开区'],
      ['茌平', '诸城'],
      ['place', 'place'],
    ],
    [['市经开区', '市高新区'], ['聊城'], ['place', 'place']],
    [['潍坊经开区'], ['潍坊区'], ['place']],
    [['某某有限公司'], ['某某股份有限公司'], ['kind']],
    [['承德市', '承德县'], ['承德'], ['place', 'place']],
    [['商城县'], ['商城市'], ['kind']],
    [['甲茌经开区'], ['甲茬经开区'], ['letters']],
    [['海口综合保税区'], ['?口综合保税区'], ['lost']],
    [['山东甲乙有限公司'], ['甲乙有限公司'], ['region']],
    [['市经开区'], ['潍坊经开区'], ['city']],
    [['市中区'], ['济南市市中区', '枣庄市市中区'], ['region', 'region']],
  ])('%j and %j are only suggested', (ours, theirs, likenesses) => {
    const { pairs, suggestions } = matchNames(ours, theirs);
    expect(pairs).toEqual([]);
    expect(suggestions.map(({ likeness }) => likeness)).toEqual(likenesses);
  });

  test.each([
    ['东阿经开区', '东平经开区'],
    ['高密经开区', '高唐经开区'],
    ['临清经开区', '临沂经开区'],
    ['临朐经开区', '临清经开区'],
    ['临沂经济开发区', '临沂临港经济开发区'],
    ['潍坊经开区', '潍坊高新区'],
    ['东阿', '东平'],
    ['华润(山东)有限公司', '华润(江苏)有限公司'],
    ['第一中学', '第二中学'],
    ['山东建筑大学', '安徽建筑大学'],
  ])('%s and %s never meet, and are not suggested', (one, other) => {
    expect(said([one], [other])).toEqual([]);
  });

  const name = fc.tuple(
    fc.constantFrom('茌平', '临清', '东阿', '聊城', '在平', '市', '', '?口', '甲', '高唐'),
    fc.constantFrom('经开区', '经济开发区', '高新区', '县', '', '一中', '有限公司', '（原甲园区）'),
  );
  const list = fc.array(
    name.map(([place, kind]) => place + kind),
    { maxLength: 12 },
  );

  test('pair every name at most once, whatever they hold, and the same both ways round', () => {
    fc.assert(
      fc.property(list, list, (ours, theirs) => {
        const { pairs, alone } = matchNames(ours, theirs);
        const [a, b] = [pairs.map((one) => one.ours), pairs.map((one) => one.theirs)];
        expect([new Set(a).size, new Set(b).size]).toEqual([a.length, b.length]);
        expect([a.length + alone.ours.length, b.length + alone.theirs.length]).toEqual([
          ours.length,
          theirs.length,
        ]);
        expect(matchNames(theirs, ours).pairs).toHaveLength(pairs.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

test('renamings are read from the notes of a sheet', () => {
  const notes = [
    '注：1.甲工业园2019年1月更名为甲经开区。2.戊区由己区改名为庚区',
    '说明：原丁产业园于2020年正式更名为“丁高新区”',
  ];
  expect([...renamingsIn(notes)]).toEqual([
    ['甲工业园', '甲经开区'],
    ['己区', '庚区'],
    ['丁产业园', '丁高新区'],
  ]);
});

test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  'a unit that is called %s goes by that name',
  (name) => expect(canonicalName(name)).toBe(name),
);
