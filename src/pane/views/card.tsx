/** Cards to choose from, side by side where there is room. */
import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  chosen: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
});

export function Cards({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().cards}>{children}</ul>;
}

interface CardProps {
  readonly title: string;
  readonly isChosen?: boolean;
  readonly children: ReactNode;
}

export function Card({ title, isChosen = false, children }: CardProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.card, isChosen && styles.chosen)}>
      <Body1Strong>{title}</Body1Strong>
      {children}
    </li>
  );
}
