/** The methods of the scheme by their stages, each to be explained; worked out when it is unfolded. */
import { lazy, Suspense } from 'react';
import type { SchemeDraft } from '../../../engine';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';

const Methods = lazy(() => import('./methods').then(({ Methods }) => ({ default: Methods })));

export function MethodsUsed({ scheme }: { readonly scheme: SchemeDraft }) {
  const words = HELP_PANE_WORDS[useWords().locale];
  return (
    <Disclosure summary={words.used}>
      {() => (
        <Suspense>
          <Methods scheme={scheme} />
        </Suspense>
      )}
    </Disclosure>
  );
}
