import type { PassAtK } from '../../../core/run-scores.ts';
import { formatScore } from '../../numbers.ts';
import { runLetter } from '../../run-letter.ts';
import { curveFrame } from '../curve-chart.ts';
import { spread } from '../figure.ts';
import type { ComparedSide } from './compared-task.ts';

type Known = PassAtK & { readonly value: number };

const LETTER_HEIGHT = 13;

/** pass@k over k, a line a run with its letter at its start; without bands, which would hide each other. */
export function renderComparedCurves(sides: readonly Pick<ComparedSide, 'curve'>[]): string {
  const lines = sides
    .map(({ curve }, i) => ({ i, points: curve.filter((point): point is Known => point.value !== null) }))
    .filter(({ points }) => points.length > 1);
  if (lines.length === 0) return '';
  const to = Math.max(...lines.map(({ points }) => points.at(-1)?.k ?? 1));
  const { x, y, open, axes } = curveFrame(1, to);
  const told = lines.map(({ i, points }) => {
    const last = points.at(-1) as Known;
    return `${runLetter(i)} reaches ${formatScore(last.value)} at k = ${last.k}`;
  });
  const drawn = lines.map(
    ({ i, points }) =>
      `<polyline class="line side-${i % 6}" points="${points.map(({ k, value }) => `${x(k)},${y(value)}`).join(' ')}"/>`,
  );
  const starts = lines.map(({ i, points }) => ({ letter: runLetter(i), y: y(points[0]?.value ?? 0) - 6 }));
  const letters = spread(starts, LETTER_HEIGHT).map(
    ({ letter, y: at }) => `<text class="end" x="${x(1) + 4}" y="${at}">${letter}</text>`,
  );
  return `<section aria-labelledby="curves"><h2 id="curves">pass@k over k</h2>
${[open(`pass@k: ${told.join('; ')}`), ...axes, ...drawn, ...letters, '</svg>'].join('\n')}</section>`;
}
