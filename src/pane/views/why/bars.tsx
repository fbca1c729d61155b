/** What adds to a whole and what takes from it: a line each, with name, signed figure and a bar on the one side or the other. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bars: { margin: 0, padding: 0, listStyleType: 'none' },
  part: { padding: `${tokens.spacingVerticalXXS} 0` },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  points: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  aside: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  track: {
    position: 'relative',
    height: '6px',
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke1}, ${tokens.colorNeutralStroke1})`,
    backgroundSize: '1px 100%',
    backgroundPosition: 'center',
    backgroundRepeat: 'no-repeat',
  },
  bar: {
    position: 'absolute',
    top: '1px',
    bottom: '1px',
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  more: { left: '50%', backgroundColor: tokens.colorBrandBackground },
  less: { right: '50%', backgroundColor: tokens.colorPaletteRedBackground3 },
});

export interface Bar {
  readonly name: string;
  /** What is worth knowing beside it; '' = nothing. */
  readonly aside: string;
  readonly size: number;
}

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Writes a size without its sign. */
  readonly say: (size: number) => string;
}

export function Bars({ label, bars, say }: BarsProps) {
  const styles = useStyles();
  const largest = Math.max(...bars.map(({ size }) => Math.abs(size)));
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ name, aside, size }) => (
        <li key={name} className={styles.part}>
          <div className={styles.head}>
            <span className={styles.name}>
              {name}
              {aside !== '' && (
                <Caption1 block className={styles.aside}>
                  {aside}
                </Caption1>
              )}
            </span>
            <span className={styles.points}>{signed(size, say)}</span>
          </div>
          <div className={styles.track} aria-hidden>
            {size !== 0 && (
              <div
                className={mergeClasses(styles.bar, size > 0 ? styles.more : styles.less)}
                style={{ width: `${(50 * Math.abs(size)) / largest}%` }}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** With a sign, unless nothing is left of it as it is written. */
export function signed(size: number, say: (size: number) => string): string {
  const written = say(Math.abs(size));
  return Number(written) === 0 ? written : `${size > 0 ? '+' : '−'}${written}`;
}
