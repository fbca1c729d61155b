/** No table was found: what was looked for, what to do, and samples to begin with. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useState } from 'react';
import { addSample, type SampleReport } from '../../actions/sample';
import { SAMPLE_PRESETS, SAMPLE_WORDS, SAMPLES, type SampleName } from '../../words/samples';
import type { Pane } from '../use-pane';
import { useWords } from '../words';
import { Section } from './section';

const useStyles = makeStyles({
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface NothingProps {
  readonly messages: readonly string[];
  readonly pane: Pick<Pane, 'act' | 'tell'>;
}

export function Nothing({ messages, pane: { act, tell } }: NothingProps) {
  const styles = useStyles();
  const { locale, nothing, place } = useWords();
  const [adding, setAdding] = useState(false);
  const take = ({ preset, problems }: SampleReport) =>
    tell(problems.length > 0 ? { kind: 'refuse', problems } : { kind: 'sample', preset });
  const add = async (sample: SampleName) => {
    setAdding(true);
    const report = await act((workbook) => addSample(workbook, { locale, sample }));
    setAdding(false);
    if (report) take(report);
  };
  return (
    <>
      <section className={styles.nothing} aria-live="polite">
        <TableSearchRegular className={styles.icon} aria-hidden />
        {messages.map((message) => (
          <Body1 key={message} align="center">
            {message}
          </Body1>
        ))}
        <Caption1 className={styles.hint} align="center">
          {nothing.hint}
        </Caption1>
      </section>
      <Section heading={place.first.heading}>
        <Caption1 className={styles.hint}>{place.first.own}</Caption1>
        <ul className={styles.cards}>
          {SAMPLES.map((sample) => (
            <Card key={sample} sample={sample} busy={adding} onAdd={() => void add(sample)} />
          ))}
        </ul>
      </Section>
    </>
  );
}

interface CardProps {
  readonly sample: SampleName;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

function Card({ sample, busy, onAdd }: CardProps) {
  const styles = useStyles();
  const { locale, place, scheme } = useWords();
  const { title, sentence } = SAMPLE_WORDS[locale][sample];
  const preset = SAMPLE_PRESETS[sample];
  return (
    <li className={styles.card}>
      <Body1Strong>{title}</Body1Strong>
      <Caption1>{sentence}</Caption1>
      <Caption1 className={styles.hint}>
        {place.first.scheme(scheme.presets[preset]?.title ?? preset)}
      </Caption1>
      <Button size="small" aria-label={place.first.putOf(title)} disabledFocusable={busy} onClick={onAdd}>
        {place.first.put}
      </Button>
    </li>
  );
}
