/** How names of development zones vary, as data: spellings of a type, renamings, misread places. Other units need none of it. */

/** Spellings of a kind of zone at the end of a name → the usual short one. The first that fits counts. */
export const ZONE_TYPES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:国家级?)?高新技术产业(?:开发)?(?:示范)?(?:园区|区)$|(?:国家级?)?高新技术(?:产业)?开发区$|高新技术区$|国家高新区$|高新区$/,
    '高新区',
  ],
  [/综合保税区$|综保区$/, '综保区'],
  [/旅游度假区$|度假区$/, '度假区'],
  [/(?:国家级?)?经济技术开发区$|经济开发区$|经济技术区$|经开区$|开发区$/, '经开区'],
  [/工业园区?$/, '工业园区'],
];

/** Other names of one zone, kinds already short. */
export const ZONE_ALIASES: Readonly<Record<string, string>> = {
  聊城经开区: '市经开区',
  聊城高新区: '市高新区',
  滨海区: '潍坊滨海区',
  潍坊滨海经开区: '潍坊滨海区',
  滨海经开区: '潍坊滨海区',
  临沂临港经开区: '临港经开区',
  兖州工业园: '兖州工业园区',
};

/** Places that are often misread → what they are; always shown for confirmation. Whole names, never single letters. */
export const MISREAD_PLACES: Readonly<Record<string, string>> = {
  在平: '茌平',
  荏平: '茌平',
  衮州: '兖州',
  充州: '兖州',
  剡城: '郯城',
  临胸: '临朐',
  临驹: '临朐',
  辛县: '莘县',
  萃县: '莘县',
  鄄成: '鄄城',
  高塘: '高唐',
  喜明: '嘉明',
};

/** Letters of the other script that zone names use. */
export const TRADITIONAL: Readonly<Record<string, string>> = {
  開: '开',
  發: '发',
  區: '区',
  經: '经',
  濟: '济',
  術: '术',
  綜: '综',
  稅: '税',
  縣: '县',
  園: '园',
  業: '业',
  產: '产',
  國: '国',
  臨: '临',
  陽: '阳',
  東: '东',
};

/** A province before a name says nothing that the name does not. */
export const PROVINCES =
  /^(?:中国)?(?:山东|江苏|浙江|安徽|河南|河北|广东|湖北|湖南|四川|福建|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|甘肃|青海|海南|台湾)省?(?=.{3,})/;
