/** How names of development zones vary. */
import type { NameRules } from './rules';

export const ZONES: NameRules = {
  ends: '区园心',
  kinds: [
    [/农业高新技术产业示范区$|农高区$/, '农高区'],
    [
      /(?:国家级?|省级)?高新技术产业(?:开发)?(?:示范)?(?:园区|区)$|(?:国家级?|省级)?高新技术(?:产业)?开发区$|高新技术区$|(?:国家|省)?级?高新开发区$|国家高新区$|高新区$/,
      '高新区',
    ],
    [/综合保税港?区$|综保区$/, '综保区'],
    [/保税港区$/, '保税港区'],
    [/保税物流中心$/, '保税物流中心'],
    [/出口加工区$/, '出口加工区'],
    [/自由贸易试验区$|自贸(?:试验)?区$/, '自贸区'],
    [/(?:国家级?|省级)?旅游度假区$|度假区$/, '度假区'],
    [
      /(?:国家级?|省级)?经济技术开发区$|(?:省级)?经济开发区$|经济技术区$|经开区$|技术开发区$|开发区$/,
      '经开区',
    ],
    [/化工(?:产业)?园区?$/, '化工园区'],
    [/工业园区?$/, '工业园区'],
    [/(高新)?产业园区?$/, '$1产业园区'],
    [/(?:创新)?示范区$/, '$&'],
    [/(?:物流|科技|软件|创业|农业科技)园区?$/, '$&'],
    [/新区$/, '新区'],
  ],
  placed: true,
  strict: false,
  ofCity: true,
  aliases: {
    聊城经开区: '市经开区',
    聊城高新区: '市高新区',
    滨海区: '潍坊滨海区',
    潍坊滨海经开区: '潍坊滨海区',
    滨海经开区: '潍坊滨海区',
    临沂临港经开区: '临港经开区',
  },
  bare: 'ask',
  // A zone raised to another level keeps its place; 潍坊经开区 and 潍坊高新区 are two.
  akin: [['工业园区', '产业园区', '经开区']],
};

/** Names that lost bytes, as seen → what they are; like all misread names shown for confirmation. */
export const BROKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '?诰C合保税区': '海口综保区',
    '?诰C保区': '海口综保区',
    '?诟咝聟^': '海口高新区',
  }),
);
