/** Draws the charts of the sheet in front over the grid, and keeps them by their cells while it scrolls and zooms. */
import { LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { BarChart, LineChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Book } from '../../src/book/book';
import type { ChartRecord } from '../../src/book/charts';
import { picture } from './chartPicture';
import { make } from './draw';

use([
  BarChart,
  LineChart,
  RadarChart,
  GridComponent,
  TitleComponent,
  LegendComponent,
  RadarComponent,
  SVGRenderer,
]);

interface Drawn {
  place: HTMLElement;
  drawing: EChartsType;
}

/** Begins as soon as there is a grid on the screen; returns what ends it. */
export function layCharts(injector: Injector, book: Book): () => void {
  let isOver = false;
  let end = (): void => {};
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      if (!isOver) end = follow(injector, book);
    })
    .catch((error: unknown) => {
      // A workbook that is replaced before it was drawn never will be.
      if (!isOver) throw error;
    });
  return () => {
    isOver = true;
    end();
  };
}

function follow(injector: Injector, book: Book): () => void {
  const render = injector.get(IRenderManagerService).getRenderUnitById(book.snapshot().id);
  const canvas = render?.engine.getCanvasElement();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !canvas?.parentElement || !viewport) return () => {};
  const layer = make('div', { class: 'charts' });
  canvas.parentElement.append(layer);

  let drawn: Drawn[] = [];
  let shown: readonly ChartRecord[] | null = null;
  let isStale = true;
  let where = '';

  function draw(charts: readonly ChartRecord[]): void {
    for (const { drawing, place } of drawn) {
      drawing.dispose();
      place.remove();
    }
    const sheet = book.sheets.active;
    drawn = charts.map((chart) => {
      const { width, height } = sheet.charts.box(chart);
      const attributes = { role: 'img', 'aria-label': chart.title.text ?? chart.name };
      const place = make('div', { class: 'chart', attributes });
      layer.append(place);
      const drawing = init(place, null, { renderer: 'svg', width, height });
      drawing.setOption(picture(book, chart));
      return { place, drawing };
    });
    where = '';
  }

  function settle(): void {
    const skeleton = render!.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return;
    const sheet = book.sheets.active;
    const charts = sheet.charts.all();
    if (isStale || charts !== shown) draw(charts);
    isStale = false;
    shown = charts;
    const { scaleX, scaleY } = render!.scene;
    const { viewportScrollX: x, viewportScrollY: y } = viewport!;
    const { rowHeaderWidth, columnHeaderHeight } = skeleton;
    const boxes = charts.map((chart) => sheet.charts.box(chart));
    const now = JSON.stringify([scaleX, scaleY, x, y, rowHeaderWidth, columnHeaderHeight, boxes]);
    if (now === where) return;
    where = now;
    Object.assign(layer.style, {
      left: `${rowHeaderWidth * scaleX}px`,
      top: `${columnHeaderHeight * scaleY}px`,
    });
    drawn.forEach(({ place, drawing }, index) => {
      const { left, top, width, height } = boxes[index]!;
      if (drawing.getWidth() !== width || drawing.getHeight() !== height) drawing.resize({ width, height });
      place.style.transform = `translate(${(left - x) * scaleX}px, ${(top - y) * scaleY}px) scale(${scaleX}, ${scaleY})`;
    });
  }

  const frames = render.engine.endFrame$.subscribe(settle);
  const stop = book.onChange(({ kind }) => {
    if (kind === 'edited' || kind === 'calculated' || kind === 'activated') isStale = true;
  });
  return () => {
    frames.unsubscribe();
    stop();
    for (const { drawing } of drawn) drawing.dispose();
    layer.remove();
  };
}
