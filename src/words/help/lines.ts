/** One line on each subject; a line that is missing does not compile. */
import type { OfEach } from './subjects';

export type HelpLines = OfEach<string>;
