/** What the command line says of flags about objections. */
import type { Locale } from './locale';

interface ClaimFlagWords {
  readonly claimForm: string;
  readonly claimNeeded: string;
  readonly oneDecision: string;
  readonly replyDecides: string;
  readonly outputNeeded: string;
  readonly onlyAsked: string;
  readonly alone: string;
  readonly byNeeded: string;
  readonly reasonNeeded: string;
  readonly oneReply: (units: string) => string;
  readonly reply: string;
  readonly usage: string;
}

export const CLAIM_FLAG_WORDS: { readonly [L in Locale]: ClaimFlagWords } = {
  'zh-CN': {
    claimForm: '--claim 的写法为“单位·指标=值”，例如 --claim "甲经开区·亩均税收=12.5"。',
    claimNeeded: '--accept、--reject、--reply 须与 --claim 同用。',
    oneDecision: '--accept 和 --reject 只能用一个。',
    replyDecides: '--reply 须与 --accept 或 --reject 同用：裁定之后才有答复。',
    outputNeeded: '采纳或不予采纳要写入工作簿，请写明输出文件。',
    onlyAsked: '这是试算，没有写入文件；采纳或不予采纳请写明 --accept 或 --reject。',
    alone: '--claim 不能与 --freeze、--sign、--verify 同用。',
    byNeeded: '请用 --by 写明裁定人的姓名，它会记入操作日志。',
    reasonNeeded: '请用 --reason 写明理由，它会记入操作日志和答复。',
    oneReply: (units) => `--reply 一次只写给一个单位，而申诉单位有：${units}。`,
    reply: '申诉答复',
    usage: `  --claim 单位·指标=值     申诉复核：试算申诉值会改变谁的得分、名次、等次、标签和金额，可多次使用；值可写12.5、12.5%、1.2亿元、未报、不参评
  --accept                 采纳：原表不改动，更正记入评价方案的读取更正，重新锁定为新的数据版本，记入操作日志
  --reject                 不予采纳：只记入操作日志；两者都要 --by 姓名 --reason 理由，理由会写入答复
  --reply 文件.docx        给申诉单位的答复，只列其自身数据和等次、标签的标准；不写则答复显示在屏幕上`,
  },
  'en-US': {
    claimForm: 'Write --claim as UNIT·INDICATOR=VALUE, for example --claim "Zone A·Tax per mu=12.5".',
    claimNeeded: '--accept, --reject and --reply go with --claim.',
    oneDecision: 'Only one of --accept and --reject.',
    replyDecides: '--reply goes with --accept or --reject: there is a reply once it is decided.',
    outputNeeded: 'A decision is written into the workbook: name the file to write to.',
    onlyAsked: 'This was only asked and no file was written: to decide, give --accept or --reject.',
    alone: '--claim does not go with --freeze, --sign or --verify.',
    byNeeded: 'Say with --by who decides: it goes into the log.',
    reasonNeeded: 'Give the reason with --reason: it goes into the log and the reply.',
    oneReply: (units) => `--reply writes to one unit at a time; these object: ${units}.`,
    reply: 'Reply',
    usage: `  --claim UNIT·INDICATOR=VALUE
                           objection: whose score, rank, tier, labels and amount the claimed figure would change; may be repeated;
                           a value is 12.5, 12.5%, 1.2亿元, 未报 (not reported) or 不参评 (not assessed)
  --accept                 accept: the source stays as it is, the reading correction goes onto the scheme sheet, and it is frozen again as a new data version
  --reject                 reject: the log says so and nothing else changes; both need --by NAME --reason TEXT, and the reason goes into the reply
  --reply FILE.docx        the reply to the claimant, with its own values and the lines of tiers and labels alone; printed where no file is named`,
  },
};
