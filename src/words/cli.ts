/** What the command line says, in both languages. */
import type { Locale } from './locale';
import { PRESET_WORDS } from './presets';
import { CLAIM_FLAG_WORDS } from './claim-flags';
import { PROOF_FLAG_WORDS } from './proof-flags';

export interface CliWords {
  readonly usage: Readonly<Record<'rank' | 'read', string>>;
  readonly flagUnknown: (flag: string) => string;
  readonly flagValue: (flag: string, value: string) => string;
  readonly filesNeeded: string;
  readonly fileNeeded: string;
  readonly stagesNeedJson: string;
  readonly fileMissing: (file: string) => string;
  readonly fileUnreadable: (file: string) => string;
  readonly fileUnwritable: (file: string) => string;
  readonly schemeNotJson: (file: string) => string;
  readonly schemeFolder: (file: string) => string;
  readonly written: (sheets: string, file: string) => string;
  readonly unexpected: (detail: string) => string;
}

const presetsIn = (locale: Locale): string =>
  Object.entries(PRESET_WORDS[locale])
    .map(([name, { title }]) => `  ${name.padEnd(23)}  ${title}`)
    .join('\n');

const chinese: CliWords = {
  usage: {
    rank: `用法：npm run --silent rank -- 输入.xlsx [输出.xlsx] [选项]

读取工作簿中的指标表，计分、排名、对照上期、套用奖惩规则，把结果写入输出文件里自己的工作表。原有工作表不改动。

  --sheet 名称             指标表所在的工作表；可多次使用，几张表按单位名称合为一张
  --range A1:B20,D1:E20    表所在的一个或几个区域
  --preset 名称            预设方案，列在文末
  --scheme 文件.json       评价方案（JSON）
  --period 2020            要排名的期间，不写则取最近一期
  --population 160         全省参评数
  --switch 名称=取值       方案中的开关，可多次使用；另有 ties（并列规则）、scale（名额换算）、boundary（并列跨档）、
                           missing（缺报怎么算：drop、zero、mean、median、unitMean）
  --check                  排名前体检数据，写入“数据体检”工作表；数据有误不能排名时也写
  --formulas               写为公式：结果和得分明细用Excel自带函数从原表算起，并逐格核对
  --docx 文件.docx         把通报存为 Word 文档
  --with detail,charts     除排名结果外写入的工作表：detail（得分明细）、moves（名次变动）、charts（图表）、bulletin（通报）、
                           facts（说明页）、archive（归档），或 none；默认写得分明细，月度、季度的表还写通报和归档
  --order rank|source      结果表中单位的顺序：按名次（默认）或按原表
  --beside                 同时把名次、等次、标签写到原表旁的空列
  --explain 单位           说明该单位的得分和名次由何而来、达到目标需要什么、名次为何变动；简称亦可
  --against 单位           与 --explain 同用：与另一单位相比
  --reach 名次|等次|标签   与 --explain 同用：要达到的目标，可多次使用；单位已有的标签指摘去它
  --before 文件|预设方案   与 --explain 或 --with moves 同用：名次变动从何比起，另一工作簿（.xlsx）、另一方案（.json 或预设方案），
                           或两者各一；不写则为表中的上期
${PROOF_FLAG_WORDS['zh-CN'].usage}
  --unfinished finish|undo 上次写入中途中断的工作簿：按原来的要求写完，或恢复到写入之前
${CLAIM_FLAG_WORDS['zh-CN'].usage}
  --robustness             说明排名有多稳：常见与保证的名次区间、换方法、近乎并列、逐个去掉指标和单位
  --box 25%|all            与 --robustness 同用：权重上下浮动的幅度，默认 25%；all 为任意权重
  --limit 指标=10%:30%     单个指标权重的上下限，可多次使用
  --fix 指标               权重不变的指标，可多次使用
  --draws 10000 --seed 1   抽取次数和随机种子；种子相同，结果相同
  --favourable             另求对每个单位最有利的权重
                           只问不写时可省略输出文件
  --json                   标准输出只有一个 JSON 对象
  --stages                 与 --json 同用：另附每一步未经舍入的数值，从原值到总分
  --locale zh-CN|en-US     语言，默认 zh-CN
  --help                   显示本说明

选项优先于 --scheme，--scheme 优先于 --preset，--preset 优先于工作簿中的评价方案。

预设方案：
${presetsIn('zh-CN')}`,
    read: `用法：npm run --silent read -- 输入.xlsx [选项]

说明对工作簿中每张指标表的理解：单位、指标及其方向、非普通数字的单元格、未计入的行列。只读取，不计算，不写入。

  --sheet 名称             只读这张工作表，可多次使用
  --range A1:B20,D1:E20    只读一个或几个区域；未指定工作表时指当前工作表
  --json                   标准输出只有一个 JSON 对象
  --locale zh-CN|en-US     语言，默认 zh-CN
  --help                   显示本说明`,
  },
  flagUnknown: (flag) => `没有“${flag}”这个选项；--help 列出全部选项。`,
  flagValue: (flag, value) => `选项 ${flag} 的取值“${value}”无法使用；--help 说明每个选项的写法。`,
  filesNeeded: '请写明输入和输出两个文件：npm run --silent rank -- 输入.xlsx 输出.xlsx',
  fileNeeded: '请写明一个输入文件：npm run --silent read -- 输入.xlsx',
  stagesNeedJson: '--stages 须与 --json 同用。',
  fileMissing: (file) => `找不到文件：${file}`,
  fileUnreadable: (file) => `无法读取文件：${file}`,
  fileUnwritable: (file) => `无法写入文件：${file}`,
  schemeNotJson: (file) => `${file} 不是有效的 JSON 方案文件。`,
  schemeFolder: (file) => `${file} 是文件夹；--scheme 应为一个 JSON 方案文件。`,
  written: (sheets, file) => `已写入 ${sheets} → ${file}`,
  unexpected: (detail) => `出现意外错误，未写入任何内容：${detail}`,
};

const english: CliWords = {
  usage: {
    rank: `Usage: npm run --silent rank -- IN.xlsx [OUT.xlsx] [options]

Reads the indicator table of a workbook, scores and ranks it, compares with the earlier period, applies the rules,
and writes the result to sheets of its own in OUT. The sheets that are there stay as they are.

  --sheet NAME             the sheet that holds the table; may be repeated, the sheets are joined by the names of units
  --range A1:B20,D1:E20    the area or areas of the table
  --preset NAME            a preset scheme, listed below
  --scheme FILE.json       a scheme as JSON
  --period 2020            the period to rank; the latest where none is given
  --population 160         units in the outer ranking
  --switch NAME=VALUE      a switch of the scheme; may be repeated; also ties, scale, boundary of its conventions,
                           missing for what is not reported (drop, zero, mean, median, unitMean)
  --check                  check the data and write what is found to a sheet, even where they cannot be ranked
  --formulas               results and score detail in functions that every Excel has, from the source on, compared cell by cell
  --docx FILE.docx         the bulletin as a Word document
  --with detail,charts     sheets beside the ranking: detail, moves (rank movements), charts, bulletin,
                           facts (a fact sheet on one page), archive, or none;
                           as usual detail, and for months and quarters the bulletin and the archive too
  --order rank|source      order of units on the result sheet: by rank (as usual) or as in the source
  --beside                 also writes rank, class and labels into empty columns beside the source
  --explain UNIT           why this unit has its score and rank, what it would take to rise, why it has moved; short names will do
  --against UNIT           with --explain: beside another unit
  --reach RANK|TIER|LABEL  with --explain: a goal, may be repeated; a label that the unit has is to be shed
  --before FILE|PRESET     with --explain or --with moves: what ranks moved from, another workbook (.xlsx), another scheme (.json or a preset),
                           or one of each; the earlier period of the table where it is not given
${PROOF_FLAG_WORDS['en-US'].usage}
  --unfinished finish|undo a workbook whose last run was broken off: finish it as it was asked, or take it back
${CLAIM_FLAG_WORDS['en-US'].usage}
  --robustness             how sure the ranking is: typical and guaranteed ranks, other methods, near-ties, what is left out
  --box 25%|all            with --robustness: how much more or less each weight may be, 25% as usual; all = any weights
  --limit INDICATOR=10%:30%  lowest and highest weight of one indicator; may be repeated
  --fix INDICATOR          an indicator whose weight stays; may be repeated
  --draws 10000 --seed 1   number of draws, and their seed: the same seed gives the same answer
  --favourable             also the weights that suit each unit best
                           OUT.xlsx may be left out where something is only asked
  --json                   standard output is one JSON object and nothing else
  --stages                 with --json: also the numbers of every stage, unrounded, from raw values to totals
  --locale zh-CN|en-US     language, zh-CN where none is given
  --help                   this text

A flag beats --scheme, which beats --preset, which beats the scheme sheet of the workbook.

Presets:
${presetsIn('en-US')}`,
    read: `Usage: npm run --silent read -- IN.xlsx [options]

Says what was understood of every indicator table of a workbook: units, indicators and which way is better, cells that are
not plain numbers, rows and columns left out. It only reads; nothing is computed or written.

  --sheet NAME             only this sheet; may be repeated
  --range A1:B20,D1:E20    only this area or these; of the active sheet where none is named
  --json                   standard output is one JSON object and nothing else
  --locale zh-CN|en-US     language, zh-CN where none is given
  --help                   this text`,
  },
  flagUnknown: (flag) => `There is no option “${flag}”; --help lists them all.`,
  flagValue: (flag, value) =>
    `“${value}” cannot be used for ${flag}; --help says how each option is written.`,
  filesNeeded: 'Name two files, to read and to write: npm run --silent rank -- IN.xlsx OUT.xlsx',
  fileNeeded: 'Name one file to read: npm run --silent read -- IN.xlsx',
  stagesNeedJson: '--stages needs --json.',
  fileMissing: (file) => `There is no such file: ${file}`,
  fileUnreadable: (file) => `This file cannot be read: ${file}`,
  fileUnwritable: (file) => `This file cannot be written: ${file}`,
  schemeNotJson: (file) => `${file} is not a scheme in JSON.`,
  schemeFolder: (file) => `${file} is a folder; --scheme needs a JSON file.`,
  written: (sheets, file) => `Written: ${sheets} → ${file}`,
  unexpected: (detail) => `Something unexpected went wrong, nothing was written: ${detail}`,
};

export const CLI_WORDS: Readonly<Record<Locale, CliWords>> = { 'zh-CN': chinese, 'en-US': english };
