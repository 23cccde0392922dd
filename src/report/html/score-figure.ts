import { type FigureArea, round, rules } from './figure.ts';

const WIDTH = 640;
const HEIGHT = 268;
const MARGIN = { left: 44, top: 12, bottom: 42 };

/** A figure of scores over something: scores from 0 to 1 upwards, the other from left to right. */
export interface ScoreFigure extends FigureArea {
  readonly height: number;
  /** @param share of the way from left to right, 0 to 1 */
  x(share: number): number;
  y(score: number): number;
  /** Begins the figure; `</svg>` ends it. */
  open(label: string): string;
  /** Lines at scores, with their values. */
  readonly rules: readonly string[];
  /** A value of what is drawn over, below its place. */
  tick(x: number, text: number): string;
}

/** @param marginRight room beside the area for what stands at the ends of lines */
export function scoreFigure(marginRight: number): ScoreFigure {
  const area = { left: MARGIN.left, right: WIDTH - marginRight };
  const y = (score: number) => round(MARGIN.top + (1 - score) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  return {
    ...area,
    height: HEIGHT,
    x: (share) => round(area.left + share * (WIDTH - area.left - marginRight)),
    y,
    open: (label) => `<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">`,
    rules: rules([0, 0.25, 0.5, 0.75, 1], y, area),
    tick: (x, text) =>
      `<text x="${x}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${text}</text>`,
  };
}
