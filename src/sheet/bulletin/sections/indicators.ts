/** The ranking by each indicator, and who is first in several. */
import type { Paragraph } from '../bulletin';
import type { Figure } from '../figures';
import { sayFigure, sayGrowth } from '../say';
import { standingOf, type Cut } from '../standing';
import type { Subject } from '../subject';

const EACH: Cut = { first: 3, last: 3 };
/** So many indicators are told one by one; of more the annex has the figures. */
const TOLD = 15;

export function indicators(subject: Subject, annex: string): readonly Paragraph[] {
  const { figures, words, names } = subject;
  if (figures.length < 2 || names.length < 2) return [];
  const summary = firsts(subject);
  const opening = summary === '' ? [] : [{ opening: '', text: summary }];
  if (figures.length > TOLD)
    return [...opening, { opening: '', text: words.sentence(words.indicators.seeAnnex(annex)) + words.stop }];
  const each = figures
    .map((figure) => ({ figure, told: tell(subject, figure) }))
    .filter(({ told }) => told !== '');
  return [
    ...opening,
    ...each.map(({ figure, told }, k) => ({
      opening: words.item(k, words.indicator(figure.name, figure.unit)),
      text: told,
    })),
  ];
}

function tell(subject: Subject, figure: Figure): string {
  const { words } = subject;
  const { values, ranks, growth } = figure;
  const valueOf = (i: number): string => {
    const grown = growth === null ? '' : sayGrowth(growth, i, null, subject);
    return [sayFigure(figure, values[i] ?? NaN, subject), grown]
      .filter((part) => part !== '')
      .join(words.comma);
  };
  const sentences = standingOf(subject, { what: words.indicators.what, ranks, valueOf }, EACH);
  return sentences.map(words.sentence).join(words.space);
}

/** Who is first in several indicators, the most often first. */
function firsts({ figures, names, words }: Subject): string {
  const counted = names.map((name, i) => {
    const own = figures.filter(({ ranks }) => ranks[i] === 1);
    const tied = own.filter(({ ranks }) => ranks.filter((rank) => rank === 1).length > 1);
    return { name, firsts: own.length, tied: tied.length };
  });
  const several = counted.filter((each) => each.firsts > 1).sort((a, b) => b.firsts - a.firsts);
  // Where most are alike, to be first says little.
  if (several.length === 0 || several.length > Math.max(3, names.length / 4)) return '';
  const clauses = several.map((each) =>
    words.indicators.firsts(each.name, figures.length, each.firsts, each.tied),
  );
  return words.sentence(clauses.join(words.separator)) + words.stop;
}
