/** What the sheets and names of a workbook say together: which sheets are ours, and what the last run left for undoing it. */
import {
  isBeside,
  isCopyTitle,
  isMark,
  markComment,
  markedSheet,
  NOTHING,
  OURS,
  parseBefore,
  parseBegun,
  parseBeside,
  parseComment,
  PENDING,
  WRITING,
} from './mark';
import type { Begun, KeptRun, KeptSheet, Overview, SheetInfo } from './workbook';

interface Name {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** A workbook as its host tells of it. */
export interface Found extends Pick<Overview, 'active' | 'selection' | 'protected' | 'readOnly'> {
  /** In the order of their tabs. */
  readonly sheets: readonly Pick<SheetInfo, 'id' | 'name' | 'visible' | 'protected' | 'filtered'>[];
  /** Those of the workbook, not of its sheets. */
  readonly names: readonly Name[];
}

/** Excel takes names for one that differ in case only. */
const isLikeOurs = ({ name }: Name): boolean => name.toLowerCase().startsWith(OURS.toLowerCase());

const oursOf = ({ names }: Found): readonly Name[] => names.filter(({ name }) => name.startsWith(OURS));

const titlesOf = ({ sheets }: Found): ReadonlySet<string> => new Set(sheets.map(({ name }) => name));

/** Headings of ours stand within so many rows and columns. */
export const TOP = { row: 0, column: 0, rows: 20, columns: 40 } as const;

/** Names that may be a person's own, without the comment that marks carry: what stands in the top of their sheets decides. */
export function doubtful(found: Found): readonly { readonly name: string; readonly sheet: string }[] {
  const titles = titlesOf(found);
  return oursOf(found).flatMap(({ name, formula, comment }) => {
    const sheet = markedSheet(formula);
    if (comment !== '' || sheet === null || !titles.has(sheet) || !isMark(name, formula, comment)) return [];
    return [{ name, sheet }];
  });
}

/** The runs whose copies are in the workbook, oldest first. */
function runsOf(names: readonly Name[], marks: ReadonlyMap<string, string>): readonly KeptRun[] {
  const runs = new Map<number, KeptSheet[]>();
  for (const { name, formula, comment } of names) {
    const before = parseBefore(name);
    if (before === null) continue;
    const isNew = formula === NOTHING || formula === PENDING;
    const sheet = marks.get(before.mark) ?? null;
    const kept: KeptSheet = {
      name,
      mark: before.mark,
      // A sheet of ours has a title of ours still; any other is somebody else's, who was faster.
      sheet: formula === PENDING && sheet !== null && !isCopyTitle(sheet) ? null : sheet,
      copy: isNew ? null : markedSheet(formula),
      lost: !isNew && markedSheet(formula) === null,
      ...parseComment(comment),
    };
    runs.set(before.run, [...(runs.get(before.run) ?? []), kept]);
  }
  return [...runs].sort(([one], [other]) => one - other).map(([number, sheets]) => ({ number, sheets }));
}

/** What it refers to is a sheet of ours, or nothing. */
const isWriting = ({ name, formula }: Name): boolean => {
  const sheet = markedSheet(formula);
  return name === WRITING && (sheet === null || isCopyTitle(sheet));
};

/** What was broken off, by the name that it left; null = nothing was. */
function begunOf(names: readonly Name[], titles: ReadonlySet<string>): Begun | null {
  const writing = names.find(isWriting);
  if (writing === undefined) return null;
  const errand = markedSheet(writing.formula);
  return { ...parseBegun(writing.comment), errand: errand !== null && titles.has(errand) ? errand : null };
}

/** A person's name may be called like what a run leaves: what it refers to is none of ours then. */
function isForeign(
  { name, formula }: Name,
  begun: Begun | null,
  marks: ReadonlyMap<string, string>,
): boolean {
  const before = parseBefore(name);
  const sheet = markedSheet(formula);
  if (before === null || sheet === null || isCopyTitle(sheet)) return false;
  // An undoing that was broken off may have given the copy its title back already.
  return before.run !== begun?.run && marks.get(before.mark) !== sheet;
}

/** `foreign`: names that were found to be a person's. */
export function makeOverview(found: Found, foreign: ReadonlySet<string>): Overview {
  const titles = titlesOf(found);
  const ours = oursOf(found);
  const marks = new Map<string, string>();
  const lostMarks: string[] = [];
  const others: string[] = [];
  for (const { name, formula, comment } of ours) {
    const sheet = markedSheet(formula);
    if (parseBefore(name) !== null || isWriting({ name, formula, comment }) || isBeside(name)) continue;
    if (foreign.has(name) || !isMark(name, formula, comment)) others.push(name);
    else if (sheet !== null && titles.has(sheet)) marks.set(name, sheet);
    else lostMarks.push(name);
  }
  const besides = ours
    .map(({ name, formula }) => parseBeside(name, formula))
    .filter((held) => held !== null)
    .filter(({ sheet }) => titles.has(sheet));
  const begun = begunOf(ours, titles);
  const strange = found.names.filter(
    (each) => isLikeOurs(each) && (!each.name.startsWith(OURS) || isForeign(each, begun, marks)),
  );
  const runs = runsOf(
    ours.filter((each) => !strange.includes(each)),
    marks,
  );
  const hidden = new Set(runs.flatMap((each) => each.sheets.map(({ copy }) => copy)));
  if (begun !== null) hidden.add(begun.errand);
  const markOf = new Map([...marks].map(([name, sheet]) => [sheet, name]));
  const comments = new Map(ours.map(({ name, comment }) => [name, comment]));
  const ownOf = (sheet: string): Pick<SheetInfo, 'own'> => {
    const own = comments.get(markOf.get(sheet) ?? '');
    return own && own !== markComment('') ? { own } : {};
  };
  return {
    sheets: found.sheets
      .map((sheet, position) => ({
        ...sheet,
        position,
        mark: markOf.get(sheet.name) ?? null,
        ...ownOf(sheet.name),
      }))
      .filter(({ name }) => !hidden.has(name)),
    active: found.active,
    selection: found.selection,
    lostMarks,
    ...(besides.length > 0 ? { besides } : {}),
    otherNames: [...others, ...strange.map(({ name }) => name)],
    protected: found.protected,
    readOnly: found.readOnly,
    runs: begun === null ? runs : runs.filter(({ number }) => number === begun.run),
    brokenOff: begun !== null,
    ...(begun === null ? {} : { begun }),
  };
}
