/** What is worth knowing about the table and its ranking, each with its cell, and with its answers where it leaves something open. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef, ReportedProblem } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { Answer } from './answer';
import { CellLink } from './cell-link';
import { LongList } from './long-list';
import { Section } from './section';

const useStyles = makeStyles({
  remark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface RemarksProps {
  readonly remarks: readonly ReportedProblem[];
  readonly scheme: SchemeDraft | null;
  readonly measureOf: (indicator: string) => string;
  readonly correcting: Correcting;
  readonly onShow: (cell: CellRef) => void;
}

export function Remarks({ remarks, onShow, ...answering }: RemarksProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Section heading={words.notes}>
      <LongList
        items={remarks}
        line={(about) => (
          <div className={styles.remark}>
            {about.cell && about.where !== null && (
              <>
                <CellLink cell={about.cell} title={words.problems.show(about.where)} onShow={onShow}>
                  {about.where}
                </CellLink>{' '}
              </>
            )}
            {about.message}
            <Answer about={about} {...answering} />
          </div>
        )}
      />
    </Section>
  );
}
