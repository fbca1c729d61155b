/** Titles of sheets: what Excel allows, and what is still free. */

const LONGEST = 31;

/** Text that Excel takes as a sheet's title. */
function allowed(title: string): string {
  const plain = title
    .replace(/[:\\/?*[\]]/g, '-')
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, '');
  return plain === '' || /^history$/i.test(plain) ? `${plain}_` : plain;
}

/** The wished title, or the first of `title (2)`, `title (3)` … that no sheet has; Excel compares without case. */
export function freeTitle(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((title) => title.toLowerCase()));
  const title = allowed(wished);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const tried = title.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(tried.toLowerCase())) return tried;
  }
}
