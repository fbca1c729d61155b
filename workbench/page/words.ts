/** The page's own words; the add-in brings its own. */

const chinese = {
  title: '工作台',
  home: '开始',
  ribbon: '功能区',
  newBook: '工作簿1.xlsx',
  open: '打开',
  openTip: '打开 .xlsx 文件（也可以拖到页面上）',
  save: '保存',
  saveTip: '保存为 .xlsx 文件（Ctrl+S）',
  samples: '示例',
  dark: '深色',
  light: '浅色',
  language: 'English',
  drop: '松开鼠标，打开这个工作簿',
  closePane: '关闭窗格',
  resizePane: '调整窗格宽度',
  discard: '当前工作簿有未保存的修改。放弃修改并打开另一个文件？',
  opening: (name: string) => `正在打开 ${name} …`,
  opened: (name: string) => `已打开 ${name}。`,
  saved: (name: string) => `已保存 ${name}。`,
  missing: (name: string) => `没有找到 ${name}。`,
  batches: (count: number) => `批次 ${count}`,
  sent: (bytes: string) => `发送 ${bytes}`,
  received: (bytes: string) => `接收 ${bytes}`,
  cellsRead: (count: string) => `读取 ${count} 格`,
  cellsWritten: (count: string) => `写入 ${count} 格`,
  lastError: (error: string) => `最近的拒绝：${error}`,
};

export type Words = typeof chinese;

const english: Words = {
  title: 'Workbench',
  home: 'Home',
  ribbon: 'Ribbon',
  newBook: 'Book1.xlsx',
  open: 'Open',
  openTip: 'Open an .xlsx file (or drop it anywhere on the page)',
  save: 'Save',
  saveTip: 'Save as an .xlsx file (Ctrl+S)',
  samples: 'Samples',
  dark: 'Dark',
  light: 'Light',
  language: '中文',
  drop: 'Drop to open this workbook',
  closePane: 'Close the pane',
  resizePane: 'Width of the pane',
  discard: 'This workbook has changes that are not saved. Discard them and open another file?',
  opening: (name) => `Opening ${name} …`,
  opened: (name) => `Opened ${name}.`,
  saved: (name) => `Saved ${name}.`,
  missing: (name) => `${name} was not found.`,
  batches: (count) => `Batches ${count}`,
  sent: (bytes) => `Sent ${bytes}`,
  received: (bytes) => `Received ${bytes}`,
  cellsRead: (count) => `${count} cells read`,
  cellsWritten: (count) => `${count} cells written`,
  lastError: (error) => `Last refusal: ${error}`,
};

export type Language = 'zh-CN' | 'en-US';

export const words: Record<Language, Words> = { 'zh-CN': chinese, 'en-US': english };
