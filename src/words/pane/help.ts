/** What stands around an explanation of a method or a rule; what it says is in words/help. */

const chinese = {
  /** Of the button. */
  about: (title: string) => `什么是“${title}”`,
  exactly: '准确的算法',
  /** A letter of a formula and its meaning. */
  sign: '：',
  all: '全部方法',
  guide: '使用指南',
  used: '所用方法',
};

const english: typeof chinese = {
  about: (title) => `What is “${title}”?`,
  exactly: 'Exactly',
  sign: ': ',
  all: 'All methods',
  guide: 'User guide',
  used: 'Methods in use',
};

export const HELP_PANE_WORDS = { 'zh-CN': chinese, 'en-US': english };
