/** Conditional formats that grade cells: colour scales, data bars, icon sets. */
import {
  CFNumberOperator, CFRuleType, CFValueType,
  type IColorScale, type IDataBar, type IIconSet, type IValueConfig,
} from '@univerjs/sheets-conditional-formatting'; // prettier-ignore
import { argb, type Palette } from './colour';
import { makeFormula, readFormula } from './formula';
import { childOf, childrenOf, element, isTrue, type Element } from './xml';

type Scale = IColorScale | IDataBar | IIconSet;

const negativeRed = '#FF0000';
/** The sets that a rule may name outside of an extension, by how many icons they have. */
const plainSets = new Set(
  `3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 4Arrows 4ArrowsGray 4RedToBlack 4Rating
  4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters`.split(/\s+/),
);

export function readScale(node: Element, palette: Palette, extension?: Element): Scale | undefined {
  const colourScale = childOf(node, 'colorScale');
  const dataBar = childOf(node, 'dataBar');
  const iconSet = childOf(node, 'iconSet');
  if (colourScale) return readColourScale(colourScale, palette);
  if (dataBar) return readDataBar(dataBar, palette, extension);
  return iconSet && readIconSet(iconSet);
}

function readColourScale(node: Element, palette: Palette): IColorScale {
  const colours = childrenOf(node, 'color').map((colour) => palette(colour) ?? '#FFFFFF');
  const config = childrenOf(node, 'cfvo').map((point, index) => ({
    index,
    color: colours[index] ?? '#FFFFFF',
    value: readPoint(point),
  }));
  return { type: CFRuleType.colorScale, config };
}

function readDataBar(node: Element, palette: Palette, extension?: Element): IDataBar {
  const [min, max] = childrenOf(node, 'cfvo').map(readPoint);
  const bar = childOf(extension, 'x14:dataBar');
  return {
    type: CFRuleType.dataBar,
    isShowValue: node.attributes.showValue === undefined || isTrue(node.attributes.showValue),
    config: {
      min: min ?? { type: CFValueType.min },
      max: max ?? { type: CFValueType.max },
      isGradient: bar?.attributes.gradient === undefined || isTrue(bar.attributes.gradient),
      positiveColor: palette(childOf(node, 'color')) ?? '#638EC6',
      nativeColor: palette(childOf(bar, 'x14:negativeFillColor')) ?? negativeRed,
    },
  };
}

/** The file counts icons from the lowest value, the grid from the highest. */
function readIconSet(node: Element): IIconSet {
  const { iconSet = '3TrafficLights1', reverse, showValue } = node.attributes;
  const points = childrenOf(node, 'cfvo').reverse();
  const config = points.map((point, place) => ({
    operator: isTrue(point.attributes.gte ?? '1')
      ? CFNumberOperator.greaterThanOrEqual
      : CFNumberOperator.greaterThan,
    value: readPoint(point),
    iconType: iconSet as IIconSet['config'][number]['iconType'],
    iconId: String(isTrue(reverse) ? points.length - 1 - place : place),
  }));
  return { type: CFRuleType.iconSet, isShowValue: showValue === undefined || isTrue(showValue), config };
}

function readPoint({ attributes: { type = 'num', val } }: Element): IValueConfig {
  const known = type as CFValueType;
  if (val === undefined) return { type: known };
  const isNumber = type !== 'formula' && val.trim() !== '' && Number.isFinite(Number(val));
  if (isNumber) return { type: known, value: Number(val) };
  return {
    type: type === 'formula' || type === 'num' ? CFValueType.formula : known,
    value: readFormula(val),
  };
}

function makePoint({ type, value }: IValueConfig): Element {
  const text = typeof value === 'string' && value.startsWith('=') ? makeFormula(value) : value;
  return element('cfvo', {
    type,
    val: type === CFValueType.min || type === CFValueType.max ? undefined : (text ?? 0),
  });
}

function makeColour(colour: string): Element {
  return element('color', { rgb: argb(colour) ?? 'FFFFFFFF' });
}

export function makeScale(rule: Scale): Element {
  switch (rule.type) {
    case CFRuleType.colorScale: {
      const points = [...rule.config].sort((one, other) => one.index - other.index);
      const children = [
        ...points.map(({ value }) => makePoint(value)),
        ...points.map(({ color }) => makeColour(color)),
      ];
      return element('cfRule', { type: 'colorScale' }, [element('colorScale', {}, children)]);
    }
    case CFRuleType.dataBar: {
      const { min, max, positiveColor } = rule.config;
      const bar = element('dataBar', { showValue: rule.isShowValue ? undefined : 0 }, [
        makePoint(min),
        makePoint(max),
        makeColour(positiveColor),
      ]);
      return element('cfRule', { type: 'dataBar' }, [bar]);
    }
    case CFRuleType.iconSet:
      return element('cfRule', { type: 'iconSet' }, [makeIconSet(rule)]);
  }
}

function makeIconSet({ config, isShowValue }: IIconSet): Element {
  const [first] = config;
  const isReversed = config.length > 1 && first?.iconId !== '0';
  const iconSet =
    first && plainSets.has(first.iconType)
      ? first.iconType
      : `${config.length}${config.length === 3 ? 'TrafficLights1' : 'Arrows'}`;
  const points = [...config].reverse().map(({ value, operator }, place) => {
    // Everything below the other thresholds has the lowest icon, whatever stands there.
    const point = place === 0 ? element('cfvo', { type: 'percent', val: 0 }) : makePoint(value);
    if (place > 0 && operator === CFNumberOperator.greaterThan) point.attributes.gte = '0';
    return point;
  });
  return element(
    'iconSet',
    { iconSet, reverse: isReversed ? 1 : undefined, showValue: isShowValue ? undefined : 0 },
    points,
  );
}
