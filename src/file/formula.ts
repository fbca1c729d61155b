/** Formulas as a file holds them and as people write them: `_xlfn.` before newer functions, shared formulas spelt out. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** Functions newer than Excel 2007, which a file holds as `_xlfn.NAME` ([MS-XLSX] 2.2.2, "future functions"). */
const newer = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC
  IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
  MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P
  SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR Z.TEST`.split(/\s+/),
);
const newerInWorksheet = new Set(['FILTER', 'SORT']);

/** Texts and quoted sheet names are one token each, so that nothing inside them is taken for a function. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[(),{}]|[^"'\p{L}_\\(),{}]+|./gu;
const isName = /^[\p{L}_\\]/u;

/** `_xlfn._xlws.SORT(A1:A3)` → `=SORT(A1:A3)`. */
export function readFormula(stored: string): string {
  return `=${mapTokens(stored, (token) => token.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, ''))}`;
}

/** `=SORT(A1:A3)` → `_xlfn._xlws.SORT(A1:A3)`; the names that LET and LAMBDA bring in get their `_xlpm.`. */
export function makeFormula(written: string): string {
  const bare = written.replace(/^=/, '');
  const own = ownNames(bare);
  return mapTokens(bare, (token, next) => {
    const upper = token.toUpperCase();
    if (next === '(' && newerInWorksheet.has(upper)) return `_xlfn._xlws.${token}`;
    if (next === '(' && newer.has(upper)) return `_xlfn.${token}`;
    return next !== '!' && own.has(upper) ? `_xlpm.${token}` : token;
  });
}

/** The formula `rows` below and `columns` right of where it was written. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return lexer.moveFormulaRefOffset(formula, columns, rows);
}

const lexer = new LexerTreeBuilder();

function mapTokens(formula: string, map: (token: string, next: string) => string): string {
  const all = formula.match(tokens) ?? [];
  return all
    .map((token, at) => (isName.test(token) ? map(token, (all[at + 1] ?? '').trimStart().charAt(0)) : token))
    .join('');
}

/** The names bound inside a formula: every other argument of LET up to its last, all but the last of LAMBDA. */
function ownNames(formula: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const calls: { binds: string; argument: number; text: string }[] = [];
  let before = '';
  for (const token of formula.match(tokens) ?? []) {
    const call = calls[calls.length - 1];
    if (token === '(' || token === '{')
      calls.push({ binds: token === '(' ? before : '', argument: 0, text: '' });
    else if (token === ')' || token === '}') calls.pop();
    else if (token === ',' && call) {
      const bindsHere = call.binds === 'LAMBDA' || (call.binds === 'LET' && call.argument % 2 === 0);
      if (bindsHere && isName.test(call.text)) names.add(call.text);
      call.argument += 1;
      call.text = '';
    } else if (call) call.text += token.trim().toUpperCase();
    before = token.trim().toUpperCase() || before;
  }
  return names;
}
