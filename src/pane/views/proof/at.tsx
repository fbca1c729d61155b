/** The cell that a sentence is about, before the sentence; a click shows it. */
import type { CellRef } from '../../../actions/report';
import { useWords } from '../../words';
import { CellLink } from '../cell-link';

interface AtProps {
  readonly cell: CellRef | null;
  readonly where: string | null;
  readonly onShow: (cell: CellRef) => void;
}

export function At({ cell, where, onShow }: AtProps) {
  const { problems } = useWords();
  if (cell === null || where === null) return null;
  return (
    <>
      <CellLink cell={cell} title={problems.show(where)} onShow={onShow}>
        {where}
      </CellLink>{' '}
    </>
  );
}
