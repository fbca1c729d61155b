/** Places by which names of units are told, as data: provinces, cities, and the counties of the province whose sheets are read most. */
import { looksOf } from './letters';

/** A province before a name says nothing that the name does not. */
export const PROVINCES =
  /^(?:中国)?(?:山东|江苏|浙江|安徽|河南|河北|广东|湖北|湖南|四川|福建|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|甘肃|青海|海南|台湾|(?:广西|新疆|宁夏|西藏|内蒙古)(?:(?:壮族|维吾尔|回族)?自治区)?)(?:省(?=.)|(?=.{2,}))/;

/** Cities, 市 left out. */
const CITIES = `
  北京 天津 上海 重庆
  石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
  呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布
  沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 吉林 四平 辽源 通化 白山 松原 白城
  哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
  南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
  合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
  福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
  郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店
  武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底
  广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
  南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州
  成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳
  贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 拉萨 日喀则 昌都 林芝 山南 那曲
  西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南
  西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密`;

/** Cities with their counties, and the places that zones are named after. */
const COUNTIES = `
  济南: 历下 市中 槐荫 天桥 历城 长清 章丘 济阳 莱芜 钢城 平阴 商河 济北 明水
  青岛: 市南 市北 黄岛 崂山 李沧 城阳 即墨 胶州 平度 莱西
  淄博: 淄川 张店 博山 临淄 周村 桓台 高青 沂源
  枣庄: 市中 薛城 峄城 台儿庄 山亭 滕州
  东营: 河口 垦利 利津 广饶
  烟台: 芝罘 福山 牟平 莱山 蓬莱 龙口 莱阳 莱州 招远 栖霞 海阳
  潍坊: 潍城 寒亭 坊子 奎文 青州 诸城 寿光 安丘 高密 昌邑 临朐 昌乐 滨海 峡山
  济宁: 任城 兖州 微山 鱼台 金乡 嘉祥 汶上 泗水 梁山 曲阜 邹城
  泰安: 泰山 岱岳 宁阳 东平 新泰 肥城
  威海: 环翠 文登 荣成 乳山
  日照: 东港 岚山 五莲 莒县
  临沂: 兰山 罗庄 河东 沂南 郯城 沂水 兰陵 费县 平邑 莒南 蒙阴 临沭 临港
  德州: 德城 陵城 宁津 庆云 临邑 齐河 平原 夏津 武城 乐陵 禹城
  聊城: 东昌府 茌平 阳谷 莘县 东阿 冠县 高唐 临清 嘉明 鲁西
  滨州: 滨城 沾化 惠民 阳信 无棣 博兴 邹平
  菏泽: 牡丹 定陶 曹县 单县 成武 巨野 郓城 鄄城 东明`;

const citiesByCounty = new Map<string, readonly string[]>();
const cities = new Set<string>(CITIES.trim().split(/\s+/));
for (const line of COUNTIES.trim().split('\n')) {
  const [city = '', counties = ''] = line.trim().split(': ');
  cities.add(city);
  for (const county of counties.split(' '))
    citiesByCounty.set(county, [...(citiesByCounty.get(county) ?? []), city]);
}

const placesByLook = new Map<string, string[]>();
for (const place of [...cities, ...citiesByCounty.keys()]) {
  const look = looksOf(place);
  placesByLook.set(look, [...(placesByLook.get(look) ?? []), place]);
}

/** Whether a place, 市 and 县 left out, is one that we know. */
export const isKnown = (place: string): boolean => cities.has(place) || citiesByCounty.has(place);

/** Whether a place is a city above counties. */
export const isCity = (place: string): boolean => cities.has(place);

/** Gives the city of a county; null where it is in none that we know, or in several. @example cityOf('茌平') // '聊城' */
export function cityOf(county: string): string | null {
  const [city, ...more] = citiesByCounty.get(county) ?? [];
  return city === undefined || more.length > 0 ? null : city;
}

const LONGEST = 4;

/**
 * Gives the place that was misread as another, which is none; null where it is one, or may be several.
 * @example rightPlace('在平') // '茌平'
 */
export function rightPlace(place: string): string | null {
  if (place.length < 2 || place.length > LONGEST || isKnown(place)) return null;
  const [right, ...more] = placesByLook.get(looksOf(place)) ?? [];
  return right === undefined || more.length > 0 ? null : right;
}

/**
 * Gives a place without the city before it, and that city; 市 before it may be left out where the place is known to be there.
 * @example partCity('聊城茌平') // { city: '聊城', place: '茌平' }
 */
export function partCity(place: string): { readonly city: string | null; readonly place: string } {
  const marked = /^([\u4E00-\u9FFF]{2,4}?)市(?=[\u4E00-\u9FFF]{2,}$)/.exec(place);
  if (marked !== null) return { city: marked[1] ?? null, place: place.slice(marked[0].length) };
  for (const length of [2, 3]) {
    const [city, rest] = [place.slice(0, length), place.slice(length)];
    if (cities.has(city) && citiesByCounty.get(rest)?.includes(city) === true) return { city, place: rest };
  }
  return { city: null, place };
}

const CITY_OF_TITLE = new RegExp(`(${[...cities].join('|')})(?=市|各|经|高新|综|园|开发|工业|产业)`, 'g');
const OTHER_CITY = /(?:^|[年度月届区:)\s]|附件|关于)([\u4E00-\u9FFF]{2,3})市(?!场|民|值|政)/;

/**
 * Gives the city that a title speaks of; null where it names none, or several.
 * @example cityIn('2021年聊城市开发区情况') // '聊城'
 */
export function cityIn(title: string): string | null {
  const [city, ...more] = new Set([...title.matchAll(CITY_OF_TITLE)].map((match) => match[1] ?? ''));
  if (more.length > 0) return null;
  return city ?? OTHER_CITY.exec(title)?.[1] ?? null;
}
