/** No table was found: what was looked for, and what to do. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useWords } from '../words';

const useStyles = makeStyles({
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `48px ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
});

export function Nothing({ messages }: { messages: readonly string[] }) {
  const styles = useStyles();
  const words = useWords().nothing;
  return (
    <section className={styles.nothing} aria-live="polite">
      <TableSearchRegular className={styles.icon} aria-hidden />
      {messages.map((message) => (
        <Body1 key={message} align="center">
          {message}
        </Body1>
      ))}
      <Caption1 className={styles.hint} align="center">
        {words.hint}
      </Caption1>
    </section>
  );
}
