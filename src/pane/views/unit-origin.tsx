/** Asks which units of earlier periods a unit was merged of or split from. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ORIGIN_WORDS } from '../../words/origin';
import { byEscape } from '../by-escape';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface UnitOriginProps {
  readonly unit: string;
  /** As it was said before; '' = nothing was. */
  readonly said: string;
  readonly onSay: (is: string) => void;
  readonly onClose: () => void;
}

export function UnitOrigin({ unit, said, onSay, onClose }: UnitOriginProps) {
  const styles = useStyles();
  const { locale, questions } = useWords();
  const words = ORIGIN_WORDS[locale];
  const [typed, setTyped] = useState(said === unit ? '' : said);
  const say = (is: string) => {
    onSay(is);
    onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') say(typed.trim());
      }}
      onKeyDown={(event) => byEscape(event, onClose)}
    >
      <Field label={words.of(unit)} size="small">
        <Input
          autoFocus
          size="small"
          value={typed}
          placeholder={words.example}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.acts}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={typed.trim() === ''}>
          {questions.apply}
        </Button>
        <Button size="small" onClick={() => say(unit)}>
          {words.none}
        </Button>
        <Button size="small" onClick={onClose}>
          {questions.cancel}
        </Button>
      </div>
    </form>
  );
}
