/** What becomes of a gap: the rules that need nothing but their name, beside the one that is held. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { MissingRule } from '../../engine';
import { isPlainRule, PLAIN_RULES, type PlainRule } from '../edit';
import { useWords } from '../words';
import { Help } from './help/help';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center' },
  field: { flexGrow: 1, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
});

interface MissingChoiceProps {
  readonly label: string;
  readonly rule: MissingRule;
  readonly onRule: (rule: PlainRule) => void;
}

export function MissingChoice({ label, rule, onRule }: MissingChoiceProps) {
  const styles = useStyles();
  const { missingRules } = useWords();
  return (
    <div className={styles.line}>
      <Field className={styles.field} label={label} orientation="horizontal" size="small">
        <Select
          size="small"
          value={rule}
          onChange={(_, { value }) => {
            if (isPlainRule(value)) onRule(value);
          }}
        >
          {!isPlainRule(rule) && <option value={rule}>{missingRules[rule]}</option>}
          {PLAIN_RULES.map((each) => (
            <option key={each} value={each}>
              {missingRules[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Help title={missingRules[rule]} subjects={[{ group: 'missing', subject: rule }]} />
    </div>
  );
}
