/** What the data check in the pane says. */
import { sayNumber } from '../number';

const chinese = {
  check: {
    heading: '数据体检',
    run: '检查数据',
    again: '重新检查',
    running: '正在检查…',
    write: '写成工作表',
    written: (sheet: string) => `已写入“${sheet}”。`,
    counts: (errors: number, doubts: number, remarks: number) =>
      `错误${sayNumber(errors, 'zh-CN')}处，存疑${sayNumber(doubts, 'zh-CN')}处，提示${sayNumber(remarks, 'zh-CN')}处`,
    nothing: '未发现问题。',
    found: (severity: string, check: string) => `${severity}·${check}`,
  },
};

const english: typeof chinese = {
  check: {
    heading: 'Data check',
    run: 'Check the data',
    again: 'Check again',
    running: 'Checking…',
    write: 'Write to a sheet',
    written: (sheet) => `Written to “${sheet}”.`,
    counts: (errors, doubts, remarks) =>
      `Errors ${sayNumber(errors, 'en-US')}, doubts ${sayNumber(doubts, 'en-US')}, remarks ${sayNumber(remarks, 'en-US')}`,
    nothing: 'Nothing was found.',
    found: (severity, check) => `${severity}: ${check}`,
  },
};

export const CHECK_WORDS = { 'zh-CN': chinese, 'en-US': english };
