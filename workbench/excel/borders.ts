/** The lines around and between cells. */
import { BorderStyleTypes, type IBorderStyleData } from '@univerjs/core';
import { alongside, drawLines, SIDES, type Side } from '../../src/book/borders';
import { Refusal } from './documented';
import { colour, hexOf } from './style';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { common, positions, requireWritable, type Target } from './target';

const LINES: Record<string, Record<string, BorderStyleTypes>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
};

function wordsFor(line: BorderStyleTypes): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(LINES))
    for (const [weight, number] of Object.entries(weights)) if (number === line) return { style, weight };
  return { style: 'None', weight: 'Thin' };
}

function numberFor(style: string, weight: string): BorderStyleTypes {
  const weights = LINES[style];
  if (!weights) throw new Refusal('InvalidArgument');
  return weights[weight] ?? Object.values(weights)[0]!;
}

export class HostBorder
  extends HostObject
  implements HostOf<Excel.RangeBorder, 'sideIndex' | 'style' | 'color' | 'weight'>
{
  readonly is = 'RangeBorder';
  constructor(
    private readonly target: Target,
    private readonly side: Side,
  ) {
    super();
  }
  override identity(): string {
    return this.side;
  }
  get sideIndex(): Side {
    return this.side;
  }
  get style(): Excel.RangeBorder['style'] | null {
    return this.read((line) => (line ? wordsFor(line.s).style : 'None')) as Excel.RangeBorder['style'] | null;
  }
  set style(value: Excel.RangeBorder['style'] | null) {
    if (value === 'None') this.write(() => null);
    else
      this.write((line) => ({
        s: numberFor(String(value), weightOf(line)),
        cl: line?.cl ?? { rgb: '#000000' },
      }));
  }
  get color(): string | null {
    return this.read((line) => hexOf(line?.cl.rgb, '#000000'));
  }
  set color(value: string | null) {
    const rgb = colour(value);
    this.write((line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }
  get weight(): Excel.RangeBorder['weight'] | null {
    return this.read(weightOf) as Excel.RangeBorder['weight'] | null;
  }
  set weight(value: Excel.RangeBorder['weight'] | null) {
    this.write((line) => ({
      s: numberFor(line ? wordsFor(line.s).style : 'Continuous', String(value)),
      cl: line?.cl ?? { rgb: '#000000' },
    }));
  }

  private read<T>(value: (line: IBorderStyleData | null) => T): T | null {
    const line = SIDES[this.side];
    const { session, sheet } = this.target;
    const areas = this.target.areas.flatMap((area) => alongside(this.side, area));
    function* each(): Generator<T> {
      for (const [row, column] of positions({ session, sheet, areas }))
        yield value(sheet.cells.style(row, column).bd?.[line] ?? null);
    }
    return common(each());
  }

  private write(make: (line: IBorderStyleData | null) => IBorderStyleData | null): void {
    const { sheet, areas } = this.target;
    requireWritable(sheet, 'allowFormatCells');
    for (const area of areas) drawLines(sheet, area, [this.side], make);
  }
}

const weightOf = (line: IBorderStyleData | null): string => (line ? wordsFor(line.s).weight : 'Thin');

export class HostBorders
  extends HostCollection<HostBorder>
  implements HostOf<Excel.RangeBorderCollection, 'count' | 'getItem' | 'getItemAt'>
{
  readonly is = 'RangeBorderCollection';
  constructor(private readonly target: Target) {
    super();
  }
  get count(): number {
    return this.list().length;
  }
  list(): HostBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => new HostBorder(this.target, side));
  }
  getItem(side: string | number): HostBorder {
    if (!Object.hasOwn(SIDES, side)) throw new Refusal('InvalidArgument');
    return new HostBorder(this.target, side as Side);
  }
}
