/** How names of firms vary. A province or city is a part of them: the branch in one city is another firm. */
import type { NameRules } from './rules';

export const FIRMS: NameRules = {
  ends: '司份d.cpn',
  kinds: [
    [/股份有限(?:责任)?公司$|股份公司$|股份$/, '股份有限公司'],
    [/有限(?:责任)?公司$/, '有限公司'],
    [/(?:分公司|子公司)$/, '$&'],
    [/公司$/, '公司'],
    [/[\s,.]*(?:Co\.?[\s,]*)?(?:Ltd\.?|Limited)$/i, ' Ltd'],
    [/[\s,.]*(?:Inc\.?|Incorporated)$/i, ' Inc'],
    [/[\s,.]*(?:Corp\.?|Corporation)$/i, ' Corp'],
  ],
  placed: false,
  strict: true,
  ofCity: false,
  aliases: {},
  bare: 'ask',
  akin: [['有限公司', '股份有限公司', '公司']],
};
