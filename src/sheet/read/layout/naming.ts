/** Names for the columns of figures, so that no two are called the same: from their own headings, those above, the column at their left, or a letter. */
import { columnLetters } from '../../address';
import type { Column } from '../columns/columns';
import { isBareRole, parseHeader, type Header } from '../columns/header';
import { BASE_HEAD, WHOLE_HEAD } from '../columns/vocabulary';
import type { Frame } from '../table/frame';
import type { Named } from './series';

/** Gives every column with its name, what it belongs to, and the dimensions above it. */
export const nameColumns = (
  frame: Frame,
  columns: readonly Column[],
  caption: Header | null,
): readonly Named[] => tellApart(letterNameless(frame, nameAll(columns, caption)));

/** Several columns that nothing names go by their letters. */
function letterNameless(frame: Frame, named: readonly Named[]): readonly Named[] {
  const nameless = named.filter(({ column, period }) => {
    return column.part === 'figure' && column.path.length === 0 && period === null;
  });
  if (nameless.length < 2) return named;
  return named.map((one) => {
    if (!nameless.includes(one)) return one;
    const at = frame.ref(0, one.column.index);
    return { ...one, name: `${one.name}${frame.turned ? at.row + 1 : columnLetters(at.column)}` };
  });
}

/** 工业 over 增加值 and 服务业 over 增加值: what would have the same name takes the heading above into it. */
function tellApart(named: readonly Named[]): readonly Named[] {
  const keyOf = ({ name, period }: Named): string => `${period ?? ''}\n${name}`;
  const counts = new Map<string, number>();
  for (const one of named)
    if (one.column.part === 'figure') counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return named.map((one) => {
    const above = one.path.at(-1);
    if (one.column.part !== 'figure' || above === undefined || (counts.get(keyOf(one)) ?? 0) < 2) return one;
    const { header } = one;
    const whole = parseHeader([above + header.name]);
    const { canonical, direction, because } = whole;
    return {
      ...one,
      name: above + one.name,
      path: one.path.slice(0, -1),
      header: { ...header, canonical, direction, because },
    };
  });
}

/** 排名 and 同比 name nothing by themselves: they belong to the column of figures at their left. */
function nameAll(columns: readonly Column[], caption: Header | null): readonly Named[] {
  const named: Named[] = [];
  let left: Named | null = null;
  const heads = columns.map(({ header }) => header.name);
  const owners = ranksAhead(columns);
  for (const column of columns) {
    const { header, part } = column;
    const path = header.levels.map((level) => level.name);
    let one: Named = { column, header, name: header.name, period: header.period, path, of: '' };
    if (part === 'figure' && header.name === '' && caption !== null) {
      one = {
        ...one,
        name: caption.name,
        header: { ...caption, period: header.period, unit: header.unit ?? caption.unit },
      };
    } else if (owners.has(column)) {
      const of = owners.get(column)!.header;
      one = {
        ...one,
        header: { ...header, canonical: of.canonical },
        name: of.name + header.name,
        of: of.name,
      };
    } else if (part === 'figure' && left !== null && belongsLeft(header, left, heads)) {
      one = {
        ...one,
        header: { ...header, canonical: left.header.canonical },
        name: header.name.startsWith(left.name) ? header.name : left.name + header.name,
        period: header.period ?? left.period,
        path: left.path,
        of: left.name,
      };
    } else if (part === 'figure' && header.role !== 'level') {
      const owner = [...named]
        .reverse()
        .find(
          (other) =>
            other.column.part === 'figure' &&
            other.header.role === 'level' &&
            other.name !== '' &&
            header.name.includes(other.name),
        );
      if (owner !== undefined) one = { ...one, of: owner.name };
    }
    if (
      part === 'figure' &&
      (header.role === 'level' || header.role === 'score') &&
      !BASE_HEAD.test(header.name) &&
      !WHOLE_HEAD.test(header.name) &&
      one.of === '' &&
      one.name !== ''
    )
      left = one;
    if (part === 'figure')
      one = { ...one, name: one.name === '' ? column.path.join('') || caption?.name || '' : one.name };
    named.push(one);
  }
  return named.map((one) => findOwner(tellScore(one, named), named));
}

/** 税收 | 税收得分: points that the table gives for figures which stand there too are not scored again. */
function tellScore(one: Named, named: readonly Named[]): Named {
  const of = /^(.+?)(?:的)?(?:得分|评分|分数)$/.exec(one.name)?.[1];
  if (one.column.part !== 'figure' || one.header.role !== 'level' || of === undefined) return one;
  const owner = named.find(
    (other) => other.column.part === 'figure' && [other.name, other.header.canonical].includes(of),
  );
  return owner === undefined ? one : { ...one, of: owner.name, header: { ...one.header, role: 'score' } };
}

/** 税收排名 | 税收: what it ranks may stand behind it. */
function findOwner(one: Named, named: readonly Named[]): Named {
  const { role, name } = one.header;
  if (one.column.part !== 'figure' || one.of !== '' || role !== 'rank') return one;
  const owner = named.find(
    (other) =>
      other.column.part === 'figure' &&
      other.header.role === 'level' &&
      other.name !== '' &&
      name.startsWith(other.name),
  );
  return owner === undefined ? one : { ...one, of: owner.name };
}

const PLAIN_RANK = /^(?:排名|名次|位次|排位|序位)$/;

/** 排名 | 税收 | 排名 | 投资: ranks each of which stands before its figures, and the figures of each. */
function ranksAhead(columns: readonly Column[]): ReadonlyMap<Column, Column> {
  const figures = columns.filter(({ part }) => part === 'figure');
  const isRank = (column: Column | undefined): boolean =>
    column !== undefined && column.header.role === 'rank' && PLAIN_RANK.test(column.header.name);
  const ranks = figures.filter(isRank);
  const ahead =
    ranks.length > 1 &&
    isRank(figures[0]) &&
    figures.every((column, at) => !isRank(column) || (at + 1 < figures.length && !isRank(figures[at + 1])));
  return new Map(ahead ? ranks.map((rank) => [rank, figures[figures.indexOf(rank) + 1]!]) : []);
}

// 全省排名 once, at the end of several indicators, ranks the whole; repeated it ranks each.
function belongsLeft(header: Header, left: Named, heads: readonly string[]): boolean {
  if (BASE_HEAD.test(header.name) || WHOLE_HEAD.test(header.name)) return true;
  if (!isBareRole(header.name) || header.name === '') return false;
  if (header.role === 'score' || header.role === 'level') return false;
  if (header.role !== 'rank') return true;
  const repeated = heads.filter((head) => head === header.name).length > 1;
  return (
    repeated ||
    (PLAIN_RANK.test(header.name) && left.name !== '' && heads.filter((head) => head !== '').length <= 3)
  );
}
