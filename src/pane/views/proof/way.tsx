/** The way from draft to published: what is behind, where it stands, what is to come. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { RecordRegular } from '@fluentui/react-icons/svg/record';
import { STATUSES, type ReportedStanding } from '../../../actions/standing';
import { LOG_WORDS } from '../../../words/log';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import { useWords } from '../../words';

const useStyles = makeStyles({
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& > svg': { flexShrink: 0, fontSize: '16px' },
  },
  here: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  ahead: { color: tokens.colorNeutralForeground3 },
});

/** By whose act a ranking came to each status. */
const BY = { draft: null, checked: 'check', approved: 'approve', published: 'publish' } as const;

export function Way({ status, signed }: Pick<ReportedStanding, 'status' | 'signed'>) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  const here = STATUSES.indexOf(status);
  return (
    <ol className={styles.way} aria-label={words.way}>
      {STATUSES.map((step, k) => {
        const by = BY[step];
        const name = by === null || k > here ? undefined : signed[by];
        const said = LOG_WORDS[locale].statuses[step];
        const Sign = k < here ? CheckmarkCircleRegular : k === here ? RecordRegular : CircleRegular;
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, k === here && styles.here, k > here && styles.ahead)}
            aria-current={k === here ? 'step' : undefined}
          >
            <Sign aria-hidden />
            {name === undefined ? said : words.by(said, name)}
          </li>
        );
      })}
    </ol>
  );
}
