/** Letters that names are written with in more than one way, as data: of the other script, and of one look. */

const TRADITIONAL =
  '開發區經濟術綜稅縣園業產國臨陽東廣島煙濰寧萊門龍雲無莊蘭陵樂賀馬興壽鄒嶧單鄆鄭關蘇滬遼漢貴寶華圳廈慶韓蓮萬鎮鄉鳳臺灣長雙溝營齊寶紅豐銀陰陝鐵義烏衛衢瀋張環崗處會學廠醫資創業聯農場車電機藥導際貿團責稱歲錦魯費惠榮'.split(
    '',
  );
const SIMPLIFIED =
  '开发区经济术综税县园业产国临阳东广岛烟潍宁莱门龙云无庄兰陵乐贺马兴寿邹峄单郓郑关苏沪辽汉贵宝华圳厦庆韩莲万镇乡凤台湾长双沟营齐宝红丰银阴陕铁义乌卫衢沈张环岗处会学厂医资创业联农场车电机药导际贸团责称岁锦鲁费惠荣'.split(
    '',
  );

const SIMPLE: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.map((letter, at) => [letter, SIMPLIFIED[at] ?? letter]),
);
const OLD = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** Gives text in the letters of the mainland. @example simplify('開發區') // '开发区' */
export const simplify = (text: string): string => text.replace(OLD, (letter) => SIMPLE.get(letter) ?? letter);

/** Letters of one look, which scanning and typing confuse; each stands for all of its group. */
const LOOKALIKES =
  '茌在荏茬 兖衮充 郯剡 朐胸驹胊 莘辛萃幸 鄄甄 唐塘 嘉喜 阿呵 冠寇 峄绎 滕膝腾 莒苢营 沂圻析 棣隶 垦恳 芜无 莱菜 潍维 汶纹 泗洒 沭沐 沾粘 微徽 桓恒 饶绕 邹皱 昌冒 密蜜 城成 淄溜缁 牟车东 蓬篷 平乎 清请情 陵凌 郓郸 栖梄 招昭 兰三 章童 历厉 济挤 聊柳 薛薜 亭享 罘罢 武式 荷菏 巨臣 州洲';

const LOOK: ReadonlyMap<string, string> = new Map(
  LOOKALIKES.split(' ').flatMap((group) => [...group].map((letter) => [letter, group[0] ?? letter])),
);

/** Gives a text by the looks of its letters: two that are easily confused give the same. @example looksOf('在平') === looksOf('茌平') // true */
export const looksOf = (text: string): string =>
  [...text].map((letter) => LOOK.get(letter) ?? letter).join('');

/** Signs that stand where bytes of a letter were lost. */
export const LOST = /[?\uFFFD\u25A1]/;
