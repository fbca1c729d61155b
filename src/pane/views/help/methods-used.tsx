/** The methods of the scheme by their stages, each to be explained; worked out when it is unfolded. */
import type { SchemeDraft } from '../../../engine';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { later } from '../later';

const Methods = later(() => import('./methods').then(({ Methods }) => Methods));

export function MethodsUsed({ scheme }: { readonly scheme: SchemeDraft }) {
  const words = HELP_PANE_WORDS[useWords().locale];
  return <Disclosure summary={words.used}>{() => <Methods scheme={scheme} />}</Disclosure>;
}
