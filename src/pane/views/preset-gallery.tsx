/** The schemes that come with the product as cards: what each is, what its source has lost, and what it would give here. */
import { Badge, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RankReport } from '../../actions/report';
import type { PresetWords } from '../../words/presets';
import { useWords } from '../words';
import { Card, Cards } from './card';

const useStyles = makeStyles({
  lost: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface PresetGalleryProps {
  readonly presets: readonly string[];
  readonly chosen: string;
  readonly onChoose: (preset: string) => void;
  readonly onTry: (preset: string) => RankReport | null;
}

export function PresetGallery({ presets, chosen, onChoose, onTry }: PresetGalleryProps) {
  const { presets: about } = useWords().scheme;
  return (
    <Cards>
      {presets.flatMap((name) => {
        const words = about[name];
        return words === undefined
          ? []
          : [
              <Preset
                key={name}
                about={words}
                isChosen={name === chosen}
                onChoose={() => onChoose(name)}
                onTry={() => onTry(name)}
              />,
            ];
      })}
    </Cards>
  );
}

interface PresetProps {
  readonly about: PresetWords;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onTry: () => RankReport | null;
}

function Preset({ about: { title, sentence, missing }, isChosen, onChoose, onTry }: PresetProps) {
  const styles = useStyles();
  const words = useWords().scheme;
  const [tried, setTried] = useState<RankReport | null>(null);
  return (
    <Card title={title} isChosen={isChosen}>
      <Badge
        size="small"
        appearance="tint"
        shape="rounded"
        color={missing.length === 0 ? 'success' : 'warning'}
      >
        {missing.length === 0 ? words.complete : words.incomplete(missing.length)}
      </Badge>
      <Caption1>{sentence}</Caption1>
      {missing.length > 0 && (
        <ul className={styles.lost} aria-label={words.lost}>
          {missing.map((each) => (
            <li key={each}>
              <Caption1>{each}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <div role="status">{tried && <Tried report={tried} />}</div>
      <div className={styles.acts}>
        <Button size="small" aria-label={words.tryOutOf(title)} onClick={() => setTried(onTry())}>
          {words.tryOut}
        </Button>
        <Button
          size="small"
          aria-label={isChosen ? words.appliedOf(title) : words.applyOf(title)}
          disabledFocusable={isChosen}
          onClick={onChoose}
        >
          {isChosen ? words.applied : words.apply}
        </Button>
      </div>
    </Card>
  );
}

const FIRST = 3;

/** The first of the ranking and what stood out, or why there is none. */
function Tried({ report: { units, problems, remarks } }: { readonly report: RankReport }) {
  const styles = useStyles();
  const words = useWords().scheme;
  const ranked = units.slice(0, FIRST).map(({ name }) => name);
  const said = problems.length > 0 ? problems : remarks.filter(({ code }) => code === 'preset-absent');
  return (
    <Caption1>
      {problems.length > 0 ? words.unfit : words.firstThree(ranked)}
      {said.length > 0 && (
        <ul className={styles.lost}>
          {said.slice(0, FIRST).map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Caption1>
  );
}
