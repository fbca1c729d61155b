/** What a person has put right, each to be taken back. */
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { Disclosure } from './disclosure';
import { Line } from './line';
import { LongList } from './long-list';

export function CorrectionList({ correcting: { corrections, takeBack } }: { correcting: Correcting }) {
  const words = useWords().corrections;
  if (corrections.length === 0) return null;
  return (
    <Disclosure summary={words.heading(corrections.length)}>
      {() => (
        <LongList
          items={corrections}
          line={(one) => {
            const what = words.say(one);
            const undo = { text: words.undo, label: words.undoOf(what), onClick: () => takeBack(one) };
            return <Line acts={[undo]}>{what}</Line>;
          }}
        />
      )}
    </Disclosure>
  );
}
