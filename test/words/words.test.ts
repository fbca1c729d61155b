import { LOCALES, words, type Locale } from '../../src/words';
import { SCHEME_WORDS } from '../../src/words/scheme';
import { en } from '../../src/words/problems/en';
import type { ProblemWords } from '../../src/words/problems/sentences';
import { zh } from '../../src/words/problems/zh';
import { PHRASES } from '../../src/words/condition/phrases';
import { REASON_WORDS } from '../../src/words/reasons/words';

/** Every text of an object; functions are asked with samples. */
function textsIn(value: unknown, samples: readonly unknown[] = ['甲', '乙', 2, 2]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn((value as (...all: unknown[]) => unknown)(...samples));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => textsIn(each, samples));
}

/** Facts for any sentence: whatever is asked for is a number, or the name of a vocabulary. */
const NAMES: Readonly<Record<string, string>> = {
  vocabulary: 'ties',
  preset: 'dezhou',
  other: 'B3',
  units: '甲、乙',
  absence: 'blank',
  doubt: 'sign',
};
const FACTS: object = new Proxy({}, { get: (_, name) => NAMES[String(name)] ?? 2 });
const PROBLEM_SAMPLES = [FACTS, { unit: '甲', indicator: '乙' }];

const sentencesIn = (said: ProblemWords): readonly string[] =>
  [said.engine, said.sheet, said.schemeSheet, said.engineNotes, said.sheetNotes].flatMap((list) =>
    textsIn(list, PROBLEM_SAMPLES),
  );

const allIn = (locale: Locale, said: ProblemWords): readonly string[] => [
  ...[
    words(locale).sheets,
    SCHEME_WORDS[locale],
    PHRASES[locale],
    REASON_WORDS[locale],
    said.because,
  ].flatMap((all) => textsIn(all)),
  ...textsIn(said.exclusions, PROBLEM_SAMPLES),
  ...sentencesIn(said),
];

const CHINESE = allIn('zh-CN', zh);
const ENGLISH = allIn('en-US', en);

describe('one word for one thing', () => {
  // Left: what glossaries of the field say otherwise, or what would be a second name for a thing that has one.
  test.each([
    ['排位', '名次'],
    ['得分率', '得分'],
    ['园区名称', '开发区'],
    ['被考核单位', '单位'],
    ['打分', '计分'],
    ['归一化', '无量纲化'],
    ['待核实', '待核'],
    ['待定', '待核'],
    ['缺失值', '缺报'],
    ['档位', '等次'],
    ['反向', '越低越好'],
  ])('no Chinese text says %s: the word is %s', (forbidden) => {
    expect(CHINESE.filter((text) => text.includes(forbidden))).toEqual([]);
  });

  test.each([
    ['ranking order', 'rank'],
    ['normalization', 'normalisation'],
    ['standardis', 'normalisation'],
    ['color', 'colour'],
    ['grade', 'tier'],
    ['metrics', 'indicator'],
    ['criterion', 'indicator'],
    ['pending', 'to be verified'],
  ])('no English text says %s: the word is %s', (forbidden) => {
    expect(ENGLISH.filter((text) => text.toLowerCase().includes(forbidden))).toEqual([]);
  });

  test('标准化 is part of what methods are called; the step is 无量纲化', () => {
    expect(CHINESE.filter((text) => /(?<!极差|向量|Kaiser)标准化/.test(text))).toEqual([]);
  });

  test('Chinese texts hold no Latin punctuation between Chinese signs', () => {
    expect(CHINESE.filter((text) => /[\u4e00-\u9fff][,;:?][\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});

describe('sentences', () => {
  test('each problem and note is one whole sentence', () => {
    for (const text of [...sentencesIn(zh), ...sentencesIn(en)]) expect(text).toMatch(/^.{4,}[。.]$/s);
  });

  test('a problem of a sheet is worded by its own facts, not by those of the same code in the engine', () => {
    const cell = { sheet: 's', row: 0, column: 0 };
    const facts = { unit: '甲', other: 'B3' };
    const said = words('zh-CN').problem({ code: 'unit-duplicate', place: {}, facts, cell });
    expect(said).toBe('“甲”与B3重复；同一单位只能有一行。');
    expect(words('zh-CN').problem({ code: 'unit-duplicate', place: {}, facts: { unit: '甲' } })).toBe(
      '“甲”出现了不止一次。',
    );
  });
});

describe('titles of the scheme sheet', () => {
  test('within a section, no title means two different fields, in whatever language', () => {
    for (const section of Object.keys(
      SCHEME_WORDS['zh-CN'].heads,
    ) as (keyof (typeof SCHEME_WORDS)['zh-CN']['heads'])[]) {
      const titles = LOCALES.flatMap(
        (locale) => Object.values(SCHEME_WORDS[locale].heads[section]) as string[],
      );
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('within a vocabulary, no word stands for two things', () => {
    for (const name of Object.keys(
      SCHEME_WORDS['zh-CN'].vocabularies,
    ) as (keyof (typeof SCHEME_WORDS)['zh-CN']['vocabularies'])[]) {
      const entries = LOCALES.flatMap((locale) =>
        Object.entries(SCHEME_WORDS[locale].vocabularies[name] as Record<string, string>).flatMap(
          ([id, word]) => [
            [word.toLowerCase(), id],
            [id.toLowerCase(), id],
          ],
        ),
      );
      const meanings = new Map<string | undefined, Set<string | undefined>>();
      for (const [word, id] of entries) meanings.set(word, (meanings.get(word) ?? new Set()).add(id));
      expect([...meanings].filter(([, ids]) => ids.size > 1)).toEqual([]);
    }
  });
});
