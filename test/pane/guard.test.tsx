/** @jest-environment jsdom */
import './jsdom';
import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import { themeOf } from '../../src/pane/theme';
import { Guard } from '../../src/pane/views/guard';
import { WordsProvider } from '../../src/pane/words';
import { LOCALES } from '../../src/words/locale';
import { PANE_WORDS } from '../../src/words/pane';

test.each(LOCALES)(
  'a pane that fails says so, can be begun anew, and takes nothing around it along (%s)',
  (locale) => {
    const words = PANE_WORDS[locale];
    const caught: unknown[] = [];
    let isBroken = true;
    const Part = () => {
      if (isBroken) throw new Error('no such thing');
      return <p>{words.title}</p>;
    };
    render(
      <FluentProvider theme={themeOf(false)}>
        <WordsProvider value={words}>
          <button>around</button>
          <Guard>
            <Part />
          </Guard>
        </WordsProvider>
      </FluentProvider>,
      { onCaughtError: (error) => caught.push(error) },
    );
    expect(screen.getByText(words.broken)).not.toBeNull();
    expect(screen.getByText('around')).not.toBeNull();
    expect(caught).toHaveLength(1);
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: words.retry }));
    expect(screen.getByText(words.title)).not.toBeNull();
    expect(screen.queryByText(words.broken)).toBeNull();
  },
);
