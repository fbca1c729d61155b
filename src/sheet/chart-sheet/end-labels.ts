/** Names at the ends of lines: those that would lie over one another are written as lines of one label. */

interface End {
  /** From 0 (top) to 1 (bottom). */
  readonly place: number;
  readonly text: string;
}

interface Group {
  readonly members: readonly number[];
  readonly middle: number;
}

/**
 * Gives the text for each end, null where another end's label holds it; `height` is that of one line of text, in places.
 * @example endLabels([{ place: 0.5, text: '甲' }, { place: 0.51, text: '乙' }], 0.1) // ['甲\n乙', null]
 */
export function endLabels(ends: readonly End[], height: number): readonly (string | null)[] {
  const order = ends.map((_, k) => k).sort((a, b) => ends[a]!.place - ends[b]!.place);
  const groups: Group[] = [];
  for (const k of order) {
    let group: Group = { members: [k], middle: ends[k]!.place };
    for (let above = groups.at(-1); above && meets(above, group, height); above = groups.at(-1)) {
      groups.pop();
      group = together([...above.members, ...group.members], ends);
    }
    groups.push(group);
  }
  const texts = ends.map((): string | null => null);
  for (const { members, middle } of groups) {
    const bearer = members.reduce((best, k) =>
      Math.abs(ends[k]!.place - middle) < Math.abs(ends[best]!.place - middle) ? k : best,
    );
    texts[bearer] = members.map((k) => ends[k]!.text).join('\n');
  }
  return texts;
}

const meets = (above: Group, below: Group, height: number): boolean =>
  below.middle - above.middle < ((above.members.length + below.members.length) / 2) * height;

function together(members: readonly number[], ends: readonly End[]): Group {
  const sum = members.reduce((total, k) => total + ends[k]!.place, 0);
  return { members, middle: sum / members.length };
}
