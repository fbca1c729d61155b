/** What the pane says of the bulletin. */
import type { Locale } from '../locale';

const chinese = {
  heading: '通报',
  download: '下载 .docx',
  copy: '复制全文',
  downloaded: (file: string): string => `已生成“${file}”。下载被阻止时，请用“复制全文”。`,
  copied: '已复制，可粘贴到 Word 或 WPS。',
  failed: '无法复制，请改用下载。',
};

const english: typeof chinese = {
  heading: 'Bulletin',
  download: 'Download .docx',
  copy: 'Copy the text',
  downloaded: (file) => `“${file}” has been made. Where downloads are blocked, copy the text instead.`,
  copied: 'Copied; it can be pasted into Word or WPS.',
  failed: 'It could not be copied; download it instead.',
};

export const BULLETIN_PANE_WORDS: Readonly<Record<Locale, typeof chinese>> = {
  'zh-CN': chinese,
  'en-US': english,
};
