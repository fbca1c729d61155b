/** The methods of a scheme: under each stage their names, each with its explanation. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SchemeDraft } from '../../../engine';
import { GROUP_TITLES, helpOn, type HelpSubject } from '../../../words/help';
import { useWords } from '../../words';
import { Help } from './help';
import { subjectsOfScheme } from './subjects-of';

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    '& dt': { lineHeight: '24px', color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, lineHeight: '24px' },
  },
  method: { display: 'flex', justifyContent: 'space-between' },
});

export function Methods({ scheme }: { readonly scheme: SchemeDraft }) {
  const styles = useStyles();
  const { locale } = useWords();
  const subjects = subjectsOfScheme(scheme);
  const groups = [...new Set(subjects.map(({ group }) => group))];
  const line = (subject: HelpSubject) => {
    const { title } = helpOn(subject, locale);
    return (
      <div key={title} className={styles.method}>
        <span>{title}</span>
        <Help title={title} subjects={[subject]} />
      </div>
    );
  };
  return (
    <dl className={styles.stages}>
      {groups.flatMap((group) => [
        <dt key={group}>{GROUP_TITLES[locale][group]}</dt>,
        <dd key={`${group} methods`}>{subjects.filter((each) => each.group === group).map(line)}</dd>,
      ])}
    </dl>
  );
}
