/** Tables that have nothing of what a preset speaks of: it says so, and ranks them alike. */
import { aboutPreset, notePreset, PRESETS, presetDraft, type PresetName } from '../../src/presets';
import { run } from './run';

const COLUMNS = { 甲指标: [1, 2, 3], 乙指标: [3, 1, 1] };
const telling: readonly PresetName[] = ['progress', 'doubling', 'milestones', 'clusters', 'land-standards'];

test.each(PRESETS.filter((name) => aboutPreset(name).tellsGaps))(
  '%s stands over a table of other columns',
  (name) => {
    expect(run(name, COLUMNS).table.units).toHaveLength(3);
  },
);

test.each(telling)('%s says that it found none of its columns', (name) => {
  const draft = presetDraft(name, [{ name: '甲指标' }]);
  expect(notePreset(draft).map(({ code }) => code)).toEqual(['preset-idle']);
});
