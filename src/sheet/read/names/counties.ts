/** How names of counties, towns and streets vary. */
import type { NameRules } from './rules';

export const COUNTIES: NameRules = {
  ends: '县市区旗盟州府处办道镇乡',
  kinds: [
    [/(自治[县旗州])(?:人民政府|政府)?$/, '$1'],
    [/([县市区旗盟])(?:人民政府|政府)?$/, '$1'],
    [/(?:街道办事处|街道办|街办|街道)$/, '街道'],
    [/([镇乡])(?:人民政府|政府)?$/, '$1'],
  ],
  placed: true,
  strict: false,
  ofCity: false,
  aliases: {
    // Renamed: the new name comes behind.
    茌平县: '茌平区',
    章丘市: '章丘区',
    济阳县: '济阳区',
    长清县: '长清区',
    即墨市: '即墨区',
    胶南市: '黄岛区',
    蓬莱市: '蓬莱区',
    牟平县: '牟平区',
    兖州市: '兖州区',
    文登市: '文登区',
    陵县: '陵城区',
    邹平县: '邹平市',
    沾化县: '沾化区',
    垦利县: '垦利区',
    定陶县: '定陶区',
    苍山县: '兰陵县',
  },
  bare: 'same',
  akin: [
    ['县', '市', '区', '旗', '自治县', '自治旗'],
    ['镇', '乡', '街道'],
  ],
};
