/** No table was found: what was looked for, what to do, and samples to begin with. */
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useState } from 'react';
import { addSample, type SampleReport } from '../../actions/sample';
import { SAMPLE_PRESETS, SAMPLE_WORDS, SAMPLES, type SampleName } from '../../words/samples';
import type { Pane } from '../use-pane';
import { useWords } from '../words';
import { Card, Cards } from './card';
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
        <Cards>
          {SAMPLES.map((sample) => (
            <Sample key={sample} sample={sample} busy={adding} onAdd={() => void add(sample)} />
          ))}
        </Cards>
      </Section>
    </>
  );
}

interface SampleProps {
  readonly sample: SampleName;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

function Sample({ sample, busy, onAdd }: SampleProps) {
  const styles = useStyles();
  const { locale, place, scheme } = useWords();
  const { title, sentence } = SAMPLE_WORDS[locale][sample];
  const preset = SAMPLE_PRESETS[sample];
  return (
    <Card title={title}>
      <Caption1>{sentence}</Caption1>
      <Caption1 className={styles.hint}>
        {place.first.scheme(scheme.presets[preset]?.title ?? preset)}
      </Caption1>
      <Button size="small" aria-label={place.first.putOf(title)} disabledFocusable={busy} onClick={onAdd}>
        {place.first.put}
      </Button>
    </Card>
  );
}
