/** The list of behaviours taken from Microsoft's pages. */
import { DOCUMENTED, isDefinedName, isSheetName } from '../../../workbench/excel/documented';

test.each(Object.entries(DOCUMENTED))(
  '%s says what it is and where it is written',
  (_name, { says, page }) => {
    expect(says).toMatch(/\.$/);
    expect(page).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\/\S+$/);
  },
);

test('a sheet may have any name that Excel lets it have', () => {
  const allowed = ['排名结果 (2)', 'a'.repeat(31), '2025年', "it's"];
  const refused = ['', 'a'.repeat(32), 'a:b', '[x]', "'a", "a'", 'history', 7];
  expect([allowed.map(isSheetName), refused.map(isSheetName)]).toEqual([
    allowed.map(() => true),
    refused.map(() => false),
  ]);
});

test('a defined name is no cell, no number and one word', () => {
  const allowed = ['zonerank.result', '指标', '_x1', 'ABCD1'];
  const refused = ['A1', 'XFD9', 'R1C1', 'r', '1a', 'a b', ''];
  expect([allowed.map(isDefinedName), refused.map(isDefinedName)]).toEqual([
    allowed.map(() => true),
    refused.map(() => false),
  ]);
});
