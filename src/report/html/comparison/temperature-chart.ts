import type { SweepSummary } from '../../../core/sweep-summary.ts';
import { formatScore } from '../../numbers.ts';

const WIDTH = 640;
const HEIGHT = 260;
const MARGIN = { left: 44, right: 74, top: 12, bottom: 34 };

/** pass@k over temperature, a line for each k with the intervals as bars and the best temperature as a ring. */
export function renderTemperatures({ runs, best }: SweepSummary): string {
  const temperatures = runs.map(({ temperature }) => temperature);
  const [from, to] = [Math.min(...temperatures), Math.max(...temperatures)];
  if (!(to > from) || best.length === 0) return '';
  const x = (temperature: number) =>
    round(MARGIN.left + ((temperature - from) / (to - from)) * (WIDTH - MARGIN.left - MARGIN.right));
  const y = (score: number) => round(MARGIN.top + (1 - score) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const label = best.map(
    ({ k, temperature, value }) =>
      `pass@${k} is highest, ${formatScore(value ?? 0)}, at temperature ${temperature}`,
  );
  const lines = best.map(({ k, temperature: at }, i) => {
    const points = runs.flatMap(({ temperature, summary }) => {
      const score = summary.passAtK.find((each) => each.k === k);
      if (score === undefined || score.value === null) return [];
      const { value, low, high } = score;
      return [{ temperature, value, low: low ?? value, high: high ?? value }];
    });
    const bars = points.map(
      ({ temperature, low, high }) =>
        `<line class="whisker side-${i % 6}" x1="${x(temperature)}" x2="${x(temperature)}" y1="${y(low)}" y2="${y(high)}"/>`,
    );
    const path = points.map(({ temperature, value }) => `${x(temperature)},${y(value)}`).join(' ');
    const top = points.find(({ temperature }) => temperature === at);
    const last = points.at(-1);
    return [
      ...bars,
      `<polyline class="line side-${i % 6}" points="${path}"/>`,
      ...(top === undefined
        ? []
        : [`<circle class="best side-${i % 6}" cx="${x(top.temperature)}" cy="${y(top.value)}" r="6"/>`]),
      ...(last === undefined
        ? []
        : [`<text class="end" x="${x(last.temperature) + 8}" y="${y(last.value) + 4}">pass@${k}</text>`]),
    ].join('\n');
  });
  return [
    `<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label.join('; ')}">`,
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (score) =>
        `<line class="rule" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(score)}" y2="${y(score)}"/><text x="${MARGIN.left - 6}" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
    ),
    ...temperatures.map(
      (temperature) =>
        `<text x="${x(temperature)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${temperature}</text>`,
    ),
    `<text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 2}" text-anchor="end">temperature</text>`,
    ...lines,
    '</svg>',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
