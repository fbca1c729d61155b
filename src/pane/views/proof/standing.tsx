/** Where a frozen ranking stands on its way to publication, by what hash it is known, and who brought it there. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { Act, ReportedStanding } from '../../../actions/standing';
import type { VerifiedRanking } from '../../../actions/verify';
import { LOG_WORDS } from '../../../words/log';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import { copyText } from '../../hand-over';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { LongList } from '../long-list';
import { Way } from './way';

const useStyles = makeStyles({
  hash: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground3 },
});

interface StandingProps {
  readonly standing: ReportedStanding;
  /** As it was found by repeating it; null = it was not repeated, or not as it is now. */
  readonly proven: VerifiedRanking | null;
}

export function Standing({ standing, proven }: StandingProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  const [said, say] = useState('');
  const { status, version, hash, short, acts } = standing;
  const copy = async (): Promise<void> =>
    say((await copyText({ plain: hash, html: hash })) ? words.copied : words.uncopied);
  const now = proven?.status ?? status;
  return (
    <>
      <Way status={now} signed={now === status ? standing.signed : {}} />
      {now !== status && <Caption1>{words.fallen(LOG_WORDS[locale].statuses[status])}</Caption1>}
      <div className={styles.hash}>
        <Caption1>{words.hash(short)}</Caption1>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={words.copy}
          title={words.copy}
          onClick={() => void copy()}
        />
        <Caption1>{words.version(version)}</Caption1>
      </div>
      <div role="status">{said !== '' && <Caption1>{said}</Caption1>}</div>
      <Disclosure summary={words.acts(acts.length)}>
        {() => <LongList items={acts} line={(act) => <Done act={act} />} />}
      </Disclosure>
    </>
  );
}

function Done({ act: { time, name, action, reason } }: { readonly act: Act }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  return (
    <div className={styles.small}>
      {words.act(time, name, LOG_WORDS[locale].actions[action])}
      {reason !== '' && <div className={styles.reason}>{words.reason(reason)}</div>}
    </div>
  );
}
