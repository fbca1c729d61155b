/** The green bar on top: the workbook's name, opening, saving, samples, theme and language. */
import { icon, make } from './draw';
import { withSetting, type Settings } from './settings';
import type { Words } from './words';

interface TitleWishes {
  open(file: File): void;
  save(): void;
  sample(name: string): void;
  darken(dark: boolean): void;
}

interface Title {
  name(file: string): void;
}

export function drawTitle(
  place: HTMLElement,
  words: Words,
  settings: Settings,
  samples: readonly string[],
  wishes: TitleWishes,
): Title {
  const name = make('span', { class: 'file' });
  const chooser = make('input', { set: { type: 'file', accept: '.xlsx,.xlsm', hidden: true } });
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file) wishes.open(file);
    // The same file may be chosen again.
    chooser.value = '';
  });

  const button = (label: string, tip: string, shape: Parameters<typeof icon>[0], onClick: () => void) =>
    make(
      'button',
      { attributes: { title: tip, 'aria-label': label }, onClick },
      icon(shape),
      make('span', {}, label),
    );

  const list = make(
    'select',
    { attributes: { 'aria-label': words.samples } },
    make('option', {}, words.samples),
  );
  for (const sample of samples)
    list.append(make('option', { set: { value: sample } }, sample.replace(/\.xlsx$/, '')));
  list.addEventListener('change', () => {
    if (list.selectedIndex > 0) wishes.sample(list.value);
    list.selectedIndex = 0;
  });

  let dark = settings.dark;
  const theme = make('button', { class: 'theme', onClick: () => wear(!dark) });
  function wear(on: boolean): void {
    dark = on;
    const label = dark ? words.light : words.dark;
    theme.replaceChildren(icon(dark ? 'sun' : 'moon'), make('span', {}, label));
    theme.setAttribute('aria-label', label);
    wishes.darken(dark);
  }
  wear(dark);

  const other = settings.language === 'zh-CN' ? 'en-US' : 'zh-CN';
  const language = make(
    'a',
    { set: { href: withSetting(location.search, 'lang', other), lang: other } },
    words.language,
  );

  place.replaceChildren(
    make('span', { class: 'mark' }, icon('book')),
    name,
    make('span', { class: 'gap' }),
    button(words.open, words.openTip, 'folder', () => chooser.click()),
    button(words.save, words.saveTip, 'save', wishes.save),
    ...(samples.length > 0 ? [list] : []),
    theme,
    language,
    chooser,
  );
  return {
    name(file) {
      name.textContent = file;
      document.title = `${file} – ${words.title}`;
    },
  };
}
