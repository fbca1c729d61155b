/** One unit beside another of the user's choice: the difference of their scores, part by part. */
import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contrast } from '../../../actions/explain';
import type { Subject } from '../../../actions/subject';
import { WHY_WORDS } from '../../../words/pane/why';
import type { Inquire } from '../../inquire';
import { useInquiry } from '../../use-inquiry';
import { useWords } from '../../words';
import { Bars } from './bars';
import { inDecimals } from './figure';
import { Inquired } from './inquired';
import { nearestTo } from './nearest';

const useStyles = makeStyles({
  against: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Names in one drop-down. */
const MOST = 500;

interface AgainstProps {
  readonly inquire: Inquire;
  readonly subject: Subject;
  readonly row: number;
}

export function Against({ inquire, subject, row }: AgainstProps) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const inquirer = useInquiry<'why'>(inquire, subject);
  const [other, setOther] = useState<number | null>(null);
  const { table, ranks, scheme } = subject.evaluation;
  const near = nearestTo(row, ranks, MOST);
  return (
    <div className={styles.against}>
      <Field
        size="small"
        label={near.length < table.units.length - 1 ? words.nearest(near.length) : words.other}
      >
        <Select
          size="small"
          value={other === null ? '' : String(other)}
          onChange={(_, { value }) => setOther(value === '' ? null : Number(value))}
        >
          <option value="">{words.chooseOther}</option>
          {near.map((each) => (
            <option key={each} value={String(each)}>
              {words.ranked(Number.isNaN(ranks[each]) ? null : ranks[each]!, table.units[each]!)}
            </option>
          ))}
        </Select>
      </Field>
      {other !== null && (
        <Inquired inquirer={inquirer} question={{ kind: 'why', row, other }}>
          {({ against, contributions, notes }) =>
            against === null ? (
              notes.map((note) => <Caption1 key={note}>{note}</Caption1>)
            ) : (
              <Contrasted
                contrast={against}
                lowBetter={contributions?.better === 'low'}
                say={inDecimals(scheme.rank.decimals, contributions?.score ?? 0)}
              />
            )
          }
        </Inquired>
      )}
    </div>
  );
}

interface ContrastedProps {
  readonly contrast: Contrast;
  readonly lowBetter: boolean;
  readonly say: (points: number) => string;
}

function Contrasted({ contrast, lowBetter, say }: ContrastedProps) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const { units, base, indicators, sources, items, relative, turn, sentence } = contrast;
  const parts = [
    ...indicators.map(({ name, points }) => ({ name, aside: '', size: points })),
    ...[...sources, ...items].map(({ name, kind, points }) => ({
      name: `${words.item[kind]}${name}`,
      aside: '',
      size: points,
    })),
    ...(base === 0 ? [] : [{ name: relative ? words.others : words.unlike, aside: '', size: base }]),
  ];
  const hint = lowBetter ? words.contrastHintLow : words.contrastHint;
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <Caption1 block className={styles.hint}>
        {hint(...units)}
      </Caption1>
      <Bars
        label={words.against}
        bars={parts.sort((a, b) => Math.abs(b.size) - Math.abs(a.size))}
        say={say}
      />
      {turn !== null && turn.epsilon !== 0 && (
        <p className={styles.sentence}>{turn.sentences.join(words.between)}</p>
      )}
    </>
  );
}
