/** Indicators in which all units are equal: they tell nobody from nobody. */
import { countReported, extent } from '../../engine';
import { finding, type Finding } from './finding';
import { indicatorsOf, titleOf, unitValues, type Subject } from './subject';

export const checkConstants = (subject: Subject): readonly Finding[] =>
  indicatorsOf(subject)
    .filter(({ assessed }) => assessed)
    .flatMap((column) => {
      const values = unitValues(subject, column);
      const [low, high] = extent(values);
      if (countReported(values) < 2 || low !== high) return [];
      const facts = { indicator: titleOf(subject, column), value: low };
      return [finding('constant', 'doubt', 'constant', [column.heading], facts)];
    });
