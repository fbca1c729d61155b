/** What the command line says of flags about freezing, signing and repeating. */
import type { Locale } from './locale';

export const PROOF_FLAG_WORDS: Readonly<
  Record<
    Locale,
    {
      readonly oneOfThem: string;
      readonly byNeeded: string;
      readonly byAlone: string;
      readonly verifyReads: string;
      readonly usage: string;
    }
  >
> = {
  'zh-CN': {
    oneOfThem: '--freeze、--verify、--sign 一次只能用一个。',
    byNeeded: '请用 --by 写明姓名，它会记入操作日志。',
    byAlone: '--by 和 --reason 须与 --freeze、--sign、--accept 或 --reject 同用。',
    verifyReads: '--verify 只读取一个文件，不写入；请只写明要复现的工作簿。',
    usage: `  --freeze                 数据锁定：排名并留存快照，校验码印在每张表上，记入操作日志
  --verify                 复现：只凭工作簿里的快照重新计算并逐格核对；一致则退出码为0
  --sign check|approve|publish|withdraw
                           签署：核对、批准、发布，或退回草稿；批准人须与核对人不同
  --by 姓名 --reason 理由  与 --freeze 或 --sign 同用：何人、为何`,
  },
  'en-US': {
    oneOfThem: 'Only one of --freeze, --verify and --sign at a time.',
    byNeeded: 'Give a name with --by: it goes into the log.',
    byAlone: '--by and --reason go with --freeze, --sign, --accept or --reject.',
    verifyReads: '--verify reads one file and writes nothing: name only the workbook that is to be repeated.',
    usage: `  --freeze                 rank and keep a snapshot: its hash is printed on every sheet and goes into the log
  --verify                 repeat every frozen ranking from the workbook alone and compare cell by cell; exit code 0 if all is as it was
  --sign check|approve|publish|withdraw
                           sign what is frozen, or take it back to a draft; approved by another person than checked
  --by NAME --reason TEXT  with --freeze or --sign: who, and why`,
  },
};
