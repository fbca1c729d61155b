import { readSettings, withSetting } from '../../../workbench/page/settings';
import { bytes } from '../../../workbench/page/status';

describe('the page’s address', () => {
  test('asks for a sample, a language and a theme', () => {
    expect(readSettings('?sample=mu&lang=en-US&theme=dark', false)).toEqual({
      sample: 'mu',
      language: 'en-US',
      dark: true,
    });
  });

  test('that asks for nothing gives Chinese and the theme the system prefers', () => {
    expect(readSettings('', true)).toEqual({ sample: null, language: 'zh-CN', dark: true });
    expect(readSettings('?lang=xx&theme=light', true)).toEqual({
      sample: null,
      language: 'zh-CN',
      dark: false,
    });
  });

  test('keeps its other settings when one changes', () => {
    expect(withSetting('?sample=mu&lang=zh-CN', 'lang', 'en-US')).toBe('?sample=mu&lang=en-US');
  });
});

test('the status bar shows bytes in the largest unit that keeps them above one', () => {
  // 20,410 / 1,024 = 19.93; 5,242,880 / 1,048,576 = 5.
  expect([bytes(1023), bytes(20_410), bytes(5_242_880)]).toEqual(['1023 B', '19.9 KB', '5.0 MB']);
});
