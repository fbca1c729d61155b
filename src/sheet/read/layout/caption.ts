/** What a title or the name of a sheet says that nameless figures are. */
import { parseHeader, type Header } from '../columns/header';

const SENTENCE = /^(?:this|some|these|all|click|see)\s|[a-z]{3}\.$|^\(.*\)$/i;
const NO_NAME =
  /^(?:sheet|工作表|表格?|table|s|data|数据|数据表|原始数据|基础数据|指标|指标表|指标数据|汇总|汇总表|总表|名称|book|新建.*|副本)\s*[(\d)]*$/i;

/** What a title or sheet name says that the figures are: …近三年（2019-2021年）综合发展水平排名情况表 → 综合发展水平排名. */
export function parseCaption(texts: readonly string[]): Header | null {
  for (const text of texts) {
    if (text === '' || NO_NAME.test(text) || SENTENCE.test(text)) continue;
    const after = text.replace(
      /^.*(?:\([^)]*(?:年|\d)[^)]*\)|\d{4}年度?|近[一二三四五六七八九十\d]+年)(?=.)/,
      '',
    );
    const name = after
      .replace(/^[)\s,、:]+/, '')
      .replace(/^(?:(?:附?表|附件|table)\s*[\d.-]+[:.]?\s*|(?:dataset|指标|项目)\s*:\s*)/i, '')
      .replace(/^.*(?:各|全[市省县区])(?:县市区|开发区|园区|区县|单位|镇街|学校|企业)/, '')
      .replace(/(?:完成)?(?:情况)?(?:统计|汇总|一览|明细|对比)?表$/, '')
      .replace(/情况$/, '');
    if (name === '' || /^\d+$/.test(name)) continue;
    const header = parseHeader([name]);
    return header.name === '' ? null : header;
  }
  return null;
}
