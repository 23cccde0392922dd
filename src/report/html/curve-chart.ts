import type { PassAtK } from '../../core/run-scores.ts';
import { formatScore } from '../numbers.ts';

const WIDTH = 640;
const HEIGHT = 260;
const MARGIN = { left: 44, right: 14, top: 12, bottom: 34 };

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

export interface CurveFrame {
  x(k: number): number;
  y(score: number): number;
  /** Begins the figure; `</svg>` ends it. */
  open(label: string): string;
  readonly axes: readonly string[];
}

/** Scales and axes of a figure of pass@k over k, logarithmic in k. */
export function curveFrame(from: number, to: number): CurveFrame {
  const span = Math.log(to) - Math.log(from);
  const x = (k: number) =>
    round(MARGIN.left + ((Math.log(k) - Math.log(from)) / span) * (WIDTH - MARGIN.left - MARGIN.right));
  const y = (score: number) => round(MARGIN.top + (1 - score) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  return {
    x,
    y,
    open: (label) => `<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">`,
    axes: [
      ...[0, 0.25, 0.5, 0.75, 1].map(
        (score) =>
          `<line class="rule" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(score)}" y2="${y(score)}"/><text x="${MARGIN.left - 6}" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
      ),
      ...ticks(from, to).map(
        (k) => `<text x="${x(k)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${k}</text>`,
      ),
      `<text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 4}" text-anchor="end">k</text>`,
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
