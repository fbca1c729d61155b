/** Signs that stand beside a figure and are none of it: footnotes, flags of statistical offices, emphasis, stray stops. */

// Before half-width letters are made of them, ① and ² still differ from the digits 1 and 2.
const RAISED =
  /([\d%％‰\u4E00-\u9FFF)）])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u2460-\u249B\u24EA\u2776-\u2793]+$/u;
const NUMBERED = /([\d%％‰\u4E00-\u9FFF)）]) ?[[［【〔](?:注 ?)?[\d０-９]{1,2}[\]］】〕]$/u;
const STARS = /([\d%％‰\u4E00-\u9FFF)）]) ?[*＊†‡§#＃]{1,3}$/u;
const LEADING = /^[*＊†‡§] ?(?=[-+−－＋]?[\d０-９])/u;
const EMPHASIS: readonly RegExp[] = [/^\*{1,3}([^*]+)\*{1,3}$/, /^_{1,3}([^_]+)_{1,3}$/, /^`([^`]+)`$/];
const QUOTED = /^(?:“([^“”]+)”?|"([^"]+)"?|「([^「」]+)」|'([^']+)'|([^“”"]+)[”"])$/;
const TAG = /<\/?[a-z]{1,6} ?\/?>|&nbsp;/gi;

/** Letters that statistical offices put behind a figure: b break, d differs, p provisional, r revised, s their estimate. */
const FLAG = /^(.*[\d%]) ?\(?[bdprs]\)?$/;
const ESTIMATE_FLAG = /^(.*[\d%]) ?\(?[ef]\)?$/;
const STOP = /^(.*[\d%\u4E00-\u9FFF)]) ?[。、；;，,.]$/;

/**
 * Gives a cell without the footnote signs behind or before its figure, and whether there were any.
 * @example stripFootnote('12.3①') // { rest: '12.3', marked: true }
 */
export function stripFootnote(cell: string): { readonly rest: string; readonly marked: boolean } {
  let text = cell.trim();
  for (const pattern of EMPHASIS) text = text.replace(pattern, '$1').trim();
  const plain = text.replace(TAG, '').trim();
  const inner = QUOTED.exec(plain)
    ?.slice(1)
    .find((part) => part !== undefined);
  const rest = (inner ?? plain)
    .replace(RAISED, '$1')
    .replace(NUMBERED, '$1')
    .replace(STARS, '$1')
    .replace(LEADING, '');
  return { rest, marked: rest !== text };
}

/**
 * Gives the figure before a flag letter or a stray full stop, and whether the flag says that it is an estimate.
 * @example stripFlag('12.3 e') // { rest: '12.3', estimate: true }
 */
export function stripFlag(text: string): { readonly rest: string; readonly estimate: boolean } | null {
  const estimated = ESTIMATE_FLAG.exec(text)?.[1];
  if (estimated !== undefined) return { rest: estimated, estimate: true };
  const rest = (FLAG.exec(text) ?? STOP.exec(text))?.[1];
  return rest === undefined ? null : { rest, estimate: false };
}
