/** Each custom function that native functions can express, as one formula for each cell of its answer. */
import { quoteText } from '../literal';
import * as codec from '../scheme-sheet/codec';
import { belowHeadings, beside, eachOf, headed, type CellForm } from './answer';
import { choose, isOmitted, lineOf, literal, numbersIn, ORDER } from './argument';
import { Block } from './block';
import type { Call } from './call';

function rank({ args }: Call): CellForm | null {
  const order = choose(args[1], ORDER, 'high');
  const ties = literal(args[2]);
  if (order === null || ties === null || !isOmitted(args[3])) return null;
  const named = ties.is === null || ties.is === '' ? 'min' : tiesNamed(String(ties.is));
  const grouped = Block.of(args[4]);
  if (named === null || (grouped === null && !isOmitted(args[4]))) return null;
  return belowHeadings(args[5], (across, down) => {
    const block = Block.of(args[0])?.without(down, across);
    if (!block || (named === 'ordinal' && block.columns > 1)) return null;
    const groups = grouped?.without(down, 0) ?? null;
    if (groups !== null && named !== 'min') return null;
    const [all, sign] = [block.whole, order === 'high' ? '>' : '<'];
    const direction = order === 'high' ? 0 : 1;
    const place = (i: number, j: number): string => {
      const x = block.cell(i, j);
      if (groups !== null)
        return `SUMPRODUCT(ISNUMBER(${all})*(${groups.whole}=${groups.cell(i, j)})*(${all}${sign}${x}))+1`;
      switch (named) {
        case 'min':
          return `RANK.EQ(${x},${all},${direction})`;
        case 'average':
          return `RANK.AVG(${x},${all},${direction})`;
        case 'max':
          return `COUNTIF(${all},"${sign}="&${x})`;
        case 'dense':
          return `SUMPRODUCT(ISNUMBER(${all})*(${all}${sign}${x})/COUNTIF(${all},${all}&""))+1`;
        case 'ordinal':
          return `RANK.EQ(${x},${all},${direction})+COUNTIF(${block.upTo(i, j)},${x})-1`;
        default:
          return named satisfies never;
      }
    };
    return (i, j) => `IF(ISNUMBER(${block.cell(i, j)}),${place(i, j)},"")`;
  });
}

function tiesNamed(word: string) {
  if (word === '中国式') return 'dense';
  const parsed = codec.word('ties').parse(word);
  return parsed.ok ? parsed.value : null;
}

function normalize({ args }: Call): CellForm | null {
  const method = literal(args[1]);
  const direction = args[2] == null ? { is: 'high' } : literal(args[2]);
  if (method === null || typeof direction?.is !== 'string' || !isOmitted(args[4])) return null;
  const parsed = codec
    .method('normalise', {})
    .parse(String(method.is ?? 'minmax').replace(/^极差$/, 'minmax'));
  const towards = codec.direction.parse(direction.is);
  const to = isOmitted(args[3]) ? [0, 100] : numbersIn(args[3]);
  const isPlain = parsed.ok && parsed.value.method === 'minmax' && Object.keys(parsed.value).length === 1;
  if (!isPlain || !towards.ok || typeof towards.value !== 'string' || to?.length !== 2) return null;
  const [floor, full] = to as [number, number];
  return belowHeadings(args[5], (across, down) => {
    const block = Block.of(args[0])?.without(down, across);
    if (!block) return null;
    return (i, j) => {
      const column = down === 0 && block.rows === 1 ? block.whole : block.column(j);
      const x = block.cell(i, j);
      const far = towards.value === 'high' ? `${x}-MIN(${column})` : `MAX(${column})-${x}`;
      const width = `(MAX(${column})-MIN(${column}))`;
      const points = `(${far})/${width}*${full - floor}${floor === 0 ? '' : `+${floor}`}`;
      return `IF(ISNUMBER(${x}),IF(${width}=0,${full},${points}),"")`;
    };
  });
}

function score({ args }: Call): CellForm | null {
  const aggregate = literal(args[2]);
  const isMean = aggregate?.is === null || MEANS.has(String(aggregate?.is).trim().toLowerCase());
  const decimals = literal(args[5]);
  if (!isMean || !isOmitted(args[3]) || decimals === null || args[4] != null) return null;
  return belowHeadings(args[6], (across, down) => {
    const block = Block.of(args[0])?.without(down, across);
    const weights = isOmitted(args[1]) ? '' : lineOf(args[1], block?.columns ?? 0);
    if (!block || weights === null) return null;
    return (i, j) => {
      if (j > 0) return null;
      const row = block.row(i);
      const mean =
        weights === ''
          ? `AVERAGE(${row})`
          : `SUMPRODUCT(${row},${weights})/SUMPRODUCT(--ISNUMBER(${row}),${weights})`;
      const rounded = typeof decimals.is === 'number' ? `ROUND(${mean},${decimals.is})` : mean;
      return `IF(COUNT(${row})=0,"",${rounded})`;
    };
  });
}

const MEANS: ReadonlySet<string> = new Set(['', 'arithmetic', '算术平均', '加权求和', '加权平均']);

function change(call: Call): CellForm | null {
  const form = choose(
    call.args[2],
    { number: ['number', '数值'], zh: ['文字', '中文'], en: ['words', 'english'] },
    'number',
  );
  if (form === null) return null;
  const [up, down, same, added] =
    form === 'zh'
      ? ['"前进"&', '"后退"&', '持平', '新参评']
      : ['"up "&', '"down "&', 'unchanged', 'newly included'];
  const unit = form === 'zh' ? '&"位"' : '';
  return eachOf(call, 3, (x, y) =>
    form === 'number'
      ? `IF(COUNT(${x},${y})=2,${x}-${y},"")`
      : `IF(COUNT(${y})=0,"",IF(COUNT(${x})=0,"${added}",IF(${x}=${y},"${same}",IF(${x}>${y},${up}(${x}-${y})${unit},${down}(${y}-${x})${unit}))))`,
  );
}

function completion(call: Call): CellForm | null {
  const order = choose(call.args[2], ORDER, 'high');
  const cap = literal(call.args[3]);
  if (order === null || cap === null) return null;
  return eachOf(call, 4, (x, y) => {
    const ratio = order === 'high' ? `${x}/${y}` : `${y}/${x}`;
    return `IF(COUNT(${x},${y})=2,${typeof cap.is === 'number' ? `MIN(${cap.is},${ratio})` : ratio},"")`;
  });
}

function pace(call: Call): CellForm | null {
  const { args } = call;
  const month = Block.of(args[2])?.whole ?? (typeof literal(args[2])?.is === 'number' ? args[2]!.text : null);
  const give = choose(args[4], { gap: ['gap', '进度差', '差'], completion: ['completion', '完成率'] }, 'gap');
  if (month === null || give === null || !isOmitted(args[3])) return null;
  return eachOf(
    call,
    5,
    (x, y) => `IF(COUNT(${x},${y})=2,${x}/${y}${give === 'gap' ? `-${month}/12` : ''},"")`,
  );
}

function share(call: Call): CellForm | null {
  const rates = numbersIn(call.args[2]);
  const limits = isOmitted(call.args[3]) ? [] : numbersIn(call.args[3]);
  if (rates === null || limits?.length !== rates.length - 1 || !isOmitted(call.args[4])) return null;
  return eachOf(call, 5, (base, now) => {
    const gained = `MAX(0,${now}-${base})`;
    const end = (k: number): string => (k < limits.length ? `MIN(${gained},${limits[k]!}*${base})` : gained);
    const slices = rates.map((rate, k) => `${rate}*${k === 0 ? end(0) : `(${end(k)}-${end(k - 1)})`}`);
    const fits =
      rates.length > 1 ? `IF(AND(${base}<=0,${now}>${base}),SQRT(-1),${slices.join('+')})` : slices[0]!;
    return `IF(COUNT(${base},${now})=2,${fits},"")`;
  });
}

function cagr({ args }: Call): CellForm | null {
  return belowHeadings(args[3], (across, down) => {
    const first = Block.of(args[0]);
    const x = beside(args[0], null, down, across);
    const y = beside(args[1], first, down, across);
    const n = beside(args[2], first, down, across);
    if (x === null || y === null || n === null) return null;
    return (i, j) => {
      const [from, to, years] = [x(i, j), y(i, j), n(i, j)];
      // What is negative has no growth: #NUM!, as the root of a negative number.
      return `IF(COUNT(${from},${to},${years})<3,"",IF(MIN(${from},${to},${years})<0,SQRT(-1),(${to}/${from})^(1/${years})-1))`;
    };
  });
}

function contribution(call: Call): CellForm | null {
  const give = choose(
    call.args[2],
    { shares: ['share', 'rate', '贡献率'], pulls: ['pull', 'points', '拉动', '百分点'] },
    'shares',
  );
  const heads = headed(call.args[3]);
  if (give === null || heads === null) return null;
  const before = Block.of(call.args[0])?.without(heads.down, heads.across);
  const now = Block.of(call.args[1])?.without(heads.down, heads.across);
  if (!before || !now) return null;
  const both = `ISNUMBER(${before.whole})*ISNUMBER(${now.whole})`;
  const base = `SUMPRODUCT(${both},${before.whole})`;
  const whole = give === 'pulls' ? base : `(SUMPRODUCT(${both},${now.whole})-${base})`;
  return eachOf(call, 3, (x, y) => `IF(COUNT(${x},${y})=2,(${y}-${x})/${whole},"")`);
}

const NUMERALS = [...'一二三四五六七八九十'];

function tier({ args }: Call): CellForm | null {
  const way = literal(args[1]);
  const by = typeof way?.is === 'string' ? codec.word('tierBy').parse(way.is) : null;
  const cuts = numbersIn(args[2]);
  const names = args[3] == null ? NUMERALS.map((each) => `${each}等`) : args[3].literals?.flat();
  if (!by?.ok || by.value !== 'threshold' || cuts === null || !names || names.length < cuts.length)
    return null;
  if (choose(args[5], ORDER, 'high') !== 'high') return null;
  return belowHeadings(args[7], (across, down) => {
    const block = Block.of(args[0])?.without(down, across);
    if (!block) return null;
    return (i, j) => {
      const x = block.cell(i, j);
      const steps = cuts.reduceRight(
        (rest, cut, k) => `IF(${x}>=${cut},${quoteText(String(names[k]))},${rest})`,
        '""',
      );
      return `IF(ISNUMBER(${x}),${steps},"")`;
    };
  });
}

export const FORMS: Readonly<Record<string, (call: Call) => CellForm | null>> = {
  NORMALIZE: normalize,
  SCORE: score,
  RANK: rank,
  TIER: tier,
  CHANGE: change,
  COMPLETION: completion,
  PACE: pace,
  SHARE: share,
  CAGR: cagr,
  CONTRIBUTION: contribution,
};
