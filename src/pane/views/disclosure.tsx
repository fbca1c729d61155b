/** A line that unfolds what belongs to it; what is folded is not drawn. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  beside: { position: 'relative', '& > details > summary': { paddingRight: '28px' } },
  aside: { position: 'absolute', top: 0, right: 0 },
  fold: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    cursor: 'pointer',
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    '&:hover': { color: tokens.colorNeutralForeground2Hover },
    '&::-webkit-details-marker': { display: 'none' },
  },
  inside: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
});

interface DisclosureProps {
  readonly summary: string;
  /** Unfolded from the beginning. */
  readonly open?: boolean;
  /** At the end of the line, folded or not. */
  readonly aside?: ReactNode;
  readonly children: () => ReactNode;
}

export function Disclosure({ summary, open: unfolded = false, aside, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(unfolded);
  const details = (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* Excel on the web moves the Tab key by itself, and knows no summary but by its number. */}
      <summary className={styles.summary} tabIndex={0}>
        <ChevronRightRegular aria-hidden />
        {summary}
      </summary>
      {open && <div className={styles.inside}>{children()}</div>}
    </details>
  );
  if (aside === undefined) return details;
  return (
    <div className={styles.beside}>
      {details}
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}
