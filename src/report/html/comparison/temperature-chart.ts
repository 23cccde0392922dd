import type { SweepSummary } from '../../../core/sweep-summary.ts';
import { formatScore } from '../../numbers.ts';
import { spread } from '../figure.ts';
import { scoreFigure } from '../score-figure.ts';

/** For the names of the lines at their ends. */
const MARGIN_RIGHT = 74;
const NAME_HEIGHT = 14;

/** pass@k over temperature, a line for each k with the intervals as bars and the best temperature as a ring. */
export function renderTemperatures({ runs, best }: SweepSummary): string {
  const temperatures = runs.map(({ temperature }) => temperature);
  const [from, to] = [Math.min(...temperatures), Math.max(...temperatures)];
  if (!(to > from) || best.length === 0) return '';
  const figure = scoreFigure(MARGIN_RIGHT);
  const { y } = figure;
  const x = (temperature: number) => figure.x((temperature - from) / (to - from));
  const label = best.map(
    ({ k, temperature, value }) =>
      `pass@${k} is highest, ${formatScore(value ?? 0)}, at temperature ${temperature}`,
  );
  const pointsOf = (k: number) =>
    runs.flatMap(({ temperature, summary }) => {
      const score = summary.passAtK.find((each) => each.k === k);
      if (score === undefined || score.value === null) return [];
      const { value, low, high } = score;
      return [{ temperature, value, low: low ?? value, high: high ?? value }];
    });
  const names = best.flatMap(({ k }) => {
    const last = pointsOf(k).at(-1);
    return last === undefined ? [] : [{ k, x: x(last.temperature) + 8, y: y(last.value) + 4 }];
  });
  const lines = best.map(({ k, temperature: at }, i) => {
    const points = pointsOf(k);
    const bars = points.map(
      ({ temperature, low, high }) =>
        `<line class="whisker side-${i % 6}" x1="${x(temperature)}" x2="${x(temperature)}" y1="${y(low)}" y2="${y(high)}"/>`,
    );
    const path = points.map(({ temperature, value }) => `${x(temperature)},${y(value)}`).join(' ');
    const top = points.find(({ temperature }) => temperature === at);
    return [
      ...bars,
      `<polyline class="line side-${i % 6}" points="${path}"/>`,
      ...(top === undefined
        ? []
        : [`<circle class="best side-${i % 6}" cx="${x(top.temperature)}" cy="${y(top.value)}" r="6"/>`]),
    ].join('\n');
  });
  return [
    figure.open(label.join('; ')),
    ...figure.rules,
    ...temperatures.map((temperature) => figure.tick(x(temperature), temperature)),
    `<text x="${figure.right}" y="${figure.height - 2}" text-anchor="end">temperature</text>`,
    ...lines,
    ...spread(names, NAME_HEIGHT).map(
      ({ k, x: left, y: base }) => `<text class="end" x="${left}" y="${base}">pass@${k}</text>`,
    ),
    '</svg>',
  ].join('\n');
}
