import type { PassAtK } from '../../core/run-scores.ts';
import { formatScore } from '../numbers.ts';
import { type ScoreFigure, scoreFigure } from './score-figure.ts';

const MARGIN_RIGHT = 14;

type Known = PassAtK & { readonly value: number; readonly low: number; readonly high: number };

/** pass@k over k (logarithmic) with the band of its interval for tasks like these, as SVG; empty for fewer than two points. */
export function renderCurve(curve: readonly PassAtK[]): string {
  const points = curve.filter(
    (point): point is Known => point.value !== null && point.low !== null && point.high !== null,
  );
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return '';
  const { x, y, open, axes } = curveFrame(first.k, last.k);
  const path = (score: (point: Known) => number, among: readonly Known[]) =>
    among.map((point) => `${x(point.k)},${y(score(point))}`).join(' ');
  const band = `${path(({ high }) => high, points)} ${path(({ low }) => low, [...points].reverse())}`;
  const label = `pass@k rises from ${formatScore(first.value)} at k = ${first.k} to ${formatScore(last.value)} at k = ${last.k}`;
  return [
    open(label),
    ...axes,
    `<polygon class="band" points="${band}"/>`,
    `<polyline class="line" points="${path(({ value }) => value, points)}"/>`,
    '</svg>',
  ].join('\n');
}

export interface CurveFrame extends Pick<ScoreFigure, 'y' | 'open'> {
  x(k: number): number;
  readonly axes: readonly string[];
}

/** Scales and axes of a figure of pass@k over k, logarithmic in k. */
export function curveFrame(from: number, to: number): CurveFrame {
  const span = Math.log(to) - Math.log(from);
  const figure = scoreFigure(MARGIN_RIGHT);
  const x = (k: number) => figure.x((Math.log(k) - Math.log(from)) / span);
  return {
    x,
    y: figure.y,
    open: figure.open,
    axes: [
      ...figure.rules,
      ...ticks(from, to).map((k) => figure.tick(x(k), k)),
      `<text x="${figure.right}" y="${figure.height - 4}" text-anchor="end">k</text>`,
    ],
  };
}

/** 1, 2, 5, 10, 20 ... within the range, and its ends. */
function ticks(from: number, to: number): readonly number[] {
  const inner: number[] = [];
  for (let decade = 1; decade <= to; decade *= 10) {
    for (const step of [1, 2, 5]) {
      const k = step * decade;
      // A label within a factor of 1.3 of an end would lie on the end's own.
      if (k > from * 1.3 && k < to / 1.3) inner.push(k);
    }
  }
  return [from, ...inner, to];
}
