/** What the units are called, and how they are counted: zones, schools, departments. */

export interface Entity {
  readonly chinese: string;
  /** Measure word. */
  readonly counter: string;
  /** To whom a bulletin on them goes. */
  readonly addressee: string;
  readonly english: readonly [one: string, many: string];
}

interface Kind extends Entity {
  /** Headings of a column of such names. */
  readonly head: RegExp;
  /** Endings by which such a name is known. */
  readonly name: RegExp | null;
}

const kind = (
  chinese: string,
  counter: string,
  english: Entity['english'],
  head: RegExp,
  name: RegExp | null,
  addressee = `各${chinese}`,
): Kind => ({ chinese, counter, english, head, name, addressee });

const COUNTIES = '各县（市、区）人民政府';

/** The narrower kinds first: 高新区 is a zone before it is a district. */
const KINDS: readonly Kind[] = [
  kind(
    '开发区',
    '家',
    ['zone', 'zones'],
    /^(?:各)?(?:经济)?(?:技术)?开发区$|^(?:development )?zones?$/i,
    /(?:开发区|经开区|高新区|综保区|保税区|度假区|示范区|新区)$/,
    `${COUNTIES}，各开发区管委会`,
  ),
  kind(
    '园区',
    '家',
    ['park', 'parks'],
    /^(?:产业|工业|特色)?园区?$|^(?:industrial )?parks?$/i,
    /(?:园区|工业园|产业园|科技园)$/,
  ),
  kind(
    '学校',
    '所',
    ['school', 'schools'],
    /^学校$|^schools?$/i,
    /(?:学校|中学|小学|[一二三四五六七八九十\d]中|学院|大学|幼儿园)$/,
  ),
  kind(
    '县市区',
    '个',
    ['county or district', 'counties and districts'],
    /^各?(?:县\(?市、?区\)?|县区|区县|县市区|市县区?|市区县|县\(市、区\))$|^(?:count(?:y|ies)|districts?)$/i,
    /[县区市]$/,
    COUNTIES,
  ),
  kind('镇街', '个', ['township', 'townships'], /^镇街$|乡镇|街道/, /(?:镇|乡|街道|街道办事处|街办)$/),
  kind(
    '部门',
    '个',
    ['department', 'departments'],
    /部门|委办|^局$|^departments?$/i,
    /(?:局|委|委员会|办公室|厅)$/,
  ),
  kind('医院', '家', ['hospital', 'hospitals'], /^医院$|^hospitals?$/i, /(?:医院|卫生院)$/),
  kind('企业', '家', ['company', 'companies'], /企业|公司|^compan(?:y|ies)$|^firms?$/i, /(?:公司|集团|厂)$/),
  kind('城市', '个', ['city', 'cities'], /^城市$|^cit(?:y|ies)$/i, null),
  kind('省份', '个', ['province', 'provinces'], /^(?:省份?|省区市)$|^provinces?$/i, /省$/),
  kind('地区', '个', ['region', 'regions'], /^地区$|^regions?$/i, null),
  kind('国家', '个', ['country', 'countries'], /^国家$|^countr(?:y|ies)$/i, null),
];

const UNNAMED = kind('参评单位', '个', ['unit', 'units'], /^$/, null, '各有关单位');

/** Headings that say only that names stand below, or that the table is turned. */
const SAYS_NOTHING =
  /单位|名称|姓名|序号|对象|项目|指标|年份?$|年度|月份|时间|期间|排名|名次|领导|书记|主任|负责|联系|[市县区局]长/;

/**
 * Gives what units are called: by the heading of their names, else by what all their names end in, else 参评单位.
 * @example entityOf('开发区名称', []).counter // '家'
 */
export function entityOf(heading: string, names: readonly string[]): Entity {
  const head = heading
    .normalize('NFKC')
    .replace(/\s*(?:名称|名单|\bnames?)$/i, '')
    .trim();
  const said = KINDS.find((each) => each.head.test(head));
  if (said !== undefined) return said;
  if (/^[\u4e00-\u9fff]{2,6}$/.test(head) && !SAYS_NOTHING.test(head))
    return kind(head, '个', UNNAMED.english, /^$/, null);
  const bare = names.map((name) => name.replace(/[（(][^（()）]*[)）]$/, ''));
  return KINDS.find(({ name }) => name !== null && bare.every((each) => name.test(each))) ?? UNNAMED;
}
