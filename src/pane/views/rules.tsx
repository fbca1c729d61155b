/** The rules of the scheme in words, each with its row on the scheme sheet, where they are edited. */
import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SchemeDraft } from '../../engine';
import { useWords } from '../words';
import { Disclosure } from './disclosure';
import { Help } from './help/help';
import { subjectsOfRule } from './help/subjects-of';
import { LongList } from './long-list';

const useStyles = makeStyles({
  id: { fontSize: 'inherit', textAlign: 'left', marginRight: tokens.spacingHorizontalXS },
  rule: { overflowWrap: 'anywhere' },
});

interface RulesProps {
  readonly scheme: SchemeDraft;
  /** `null` = the workbook does not hold these rules yet. */
  readonly onShowPart: ((path: string) => void) | null;
}

export function Rules({ scheme: { rules = [], switches }, onShowPart }: RulesProps) {
  const styles = useStyles();
  const words = useWords().rules;
  if (rules.length === 0) return null;
  return (
    <Disclosure summary={words.heading(rules.length)}>
      {() => (
        <>
          <LongList
            items={rules}
            line={(rule, at) => (
              <div className={styles.rule}>
                {onShowPart ? (
                  <Link
                    as="button"
                    inline
                    className={styles.id}
                    aria-label={words.show(rule.id)}
                    title={words.show(rule.id)}
                    onClick={() => onShowPart(`rules/${at}`)}
                  >
                    {rule.id}
                  </Link>
                ) : (
                  <strong className={styles.id}>{rule.id}</strong>
                )}
                {words.say(rule, switches)}
                <Help title={rule.id} subjects={subjectsOfRule(rule)} />
              </div>
            )}
          />
          {!onShowPart && <Caption1>{words.unwritten}</Caption1>}
        </>
      )}
    </Disclosure>
  );
}
