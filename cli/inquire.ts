/** What is asked about a ranking that was made → the answers, or why a question cannot be answered. */
import { explanationOf, type Explanation } from '../src/actions/explain';
import { moveOf, type MoveReport } from '../src/actions/moved';
import { goalNamed, goalNames, goalsFor, needsFor, type NeedsReport } from '../src/actions/needs';
import type { Earlier } from '../src/actions/moved-from';
import type { RankReport } from '../src/actions/report';
import { surenessOf, type SureReport } from '../src/actions/robustness';
import { findUnit, subjectOf, type Subject } from '../src/actions/subject';
import type { Locale } from '../src/words/locale';
import { UNEXPLAINED } from '../src/words/unexplained';
import type { Inquiry } from './inquiry-flags';
import { followed } from './progress';

export interface ExplainOutput extends Explanation {
  /** By goal: the next rank, the next tier, to be rid of each card; or what was asked for. */
  readonly needs: readonly NeedsReport[];
  /** null = nothing is known of an earlier period. */
  readonly moved: MoveReport | null;
}

export interface Answers {
  /** Sentences, in the language asked for; where there is one, nothing is answered. */
  readonly problems: readonly string[];
  readonly explain?: ExplainOutput;
  readonly robustness?: Omit<SureReport, 'problems'>;
}

/** Of a report with problems nothing can be asked. */
export function inquire(
  report: RankReport,
  { explain, robustness }: Inquiry,
  locale: Locale,
  earlier: Earlier | null = null,
): Answers {
  const own = subjectOf(report, locale);
  if (own === null) return { problems: [] };
  const subject = earlier === null ? own : { ...own, before: earlier.before, revised: earlier.revised };
  const explained = explain === null ? null : explainUnit(subject, explain, earlier?.named);
  if (explained !== null && 'problems' in explained) return explained;
  const sure = robustness === null ? null : followed(surenessOf(subject, robustness), locale);
  if (sure === null) return { problems: [], ...(explained ?? {}) };
  const { problems, ...told } = sure;
  return problems.length > 0 ? { problems } : { problems: [], ...(explained ?? {}), robustness: told };
}

/** So many units are named where none is like what was typed. */
const NAMED = 10;

type Explained = { readonly explain: ExplainOutput } | { readonly problems: readonly string[] };

function explainUnit(
  subject: Subject,
  asked: NonNullable<Inquiry['explain']>,
  named: Earlier['named'] = new Map(),
): Explained {
  const { evaluation, locale } = subject;
  const say = UNEXPLAINED[locale];
  const problems: string[] = [];
  const rowOf = (name: string): number | null => {
    const found = findUnit(subject, name);
    const { units } = evaluation.table;
    if (found.row === null)
      problems.push(
        found.like.length > 0
          ? say.unitUnknown(name, say.listed(found.like), true)
          : say.unitUnknown(
              name,
              say.listed(units.slice(0, NAMED)) + (units.length > NAMED ? '…' : ''),
              false,
            ),
      );
    return found.row;
  };
  const row = rowOf(asked.unit);
  const other = asked.against === null ? null : rowOf(asked.against);
  const wanted =
    row === null ? [] : asked.reach.map((name) => ({ name, goal: goalNamed(evaluation, row, name) }));
  for (const { name, goal } of wanted)
    if (goal === null) problems.push(say.reachUnknown(name, say.listed(goalNames(evaluation.scheme))));
  if (row === null || problems.length > 0) return { problems };
  const goals = wanted.length > 0 ? wanted.flatMap(({ goal }) => goal ?? []) : goalsFor(evaluation, row);
  const explanation = explanationOf(subject, row, other);
  const moved = moveOf(subject, row);
  const then = named.get(explanation.unit);
  return {
    explain: {
      ...explanation,
      notes: [
        ...explanation.notes,
        ...(moved === null ? [say.noEarlier] : []),
        ...(then === undefined ? [] : [say.namedThen(explanation.unit, then)]),
      ],
      needs: goals.map((goal) => needsFor(subject, row, goal)),
      moved,
    },
  };
}
