/** The way out where figures are not reported and none may be missing: one choice for all of them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { allowMissing, PLAIN_RULES } from '../edit';
import type { SchemeDraft } from '../../engine';
import { useWords } from '../words';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  choice: { minWidth: 'auto' },
});

interface GapsProps {
  readonly count: number;
  readonly scheme: SchemeDraft;
  readonly onEdit: (draft: SchemeDraft) => void;
}

export function Gaps({ count, scheme, onEdit }: GapsProps) {
  const styles = useStyles();
  const { gaps, missingRules } = useWords();
  return (
    <div role="group" aria-label={gaps.choose(count)}>
      {gaps.choose(count)}
      <div className={styles.choices}>
        {PLAIN_RULES.filter((rule) => rule !== 'refuse').map((rule) => (
          <Button
            key={rule}
            className={styles.choice}
            size="small"
            onClick={() => onEdit(allowMissing(scheme, rule))}
          >
            {missingRules[rule]}
          </Button>
        ))}
      </div>
    </div>
  );
}
