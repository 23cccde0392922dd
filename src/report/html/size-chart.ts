import type { SizeScores } from '../../core/size-scores.ts';
import { formatInterval, formatScore } from '../numbers.ts';
import { sizeName, sizeTitle } from '../size-scores.ts';
import { scoreFigure } from './score-figure.ts';

const MARGIN_RIGHT = 20;

/** pass@1 over the size of generated tasks, with the intervals as bars; the table says the same in figures. */
export function renderSizes(bySize: SizeScores | undefined): string {
  if (bySize === undefined) return '';
  const { sizes, measure } = bySize;
  const rows = sizes.map((each) => {
    const { value, low, high } = each.passAt1;
    return `<tr><th scope="row">${sizeName(bySize, each)}</th><td>${each.tasks}</td><td class="estimate">${value === null ? '-' : formatScore(value)}</td><td>${formatInterval(low, high)}</td></tr>`;
  });
  return `<section aria-labelledby="sizes"><h2 id="sizes">${sizeTitle(bySize)}</h2>
${figureOf(bySize)}
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">${measure}</th><th scope="col">tasks</th><th scope="col">pass@1</th><th scope="col">tasks like these</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

function figureOf(bySize: SizeScores): string {
  const figure = scoreFigure(MARGIN_RIGHT);
  const { y } = figure;
  const points = bySize.sizes.flatMap(({ size, passAt1: { value, low, high } }) =>
    value === null ? [] : [{ size, value, low: low ?? value, high: high ?? value }],
  );
  const [from, to] = [bySize.sizes[0]?.size ?? 0, bySize.sizes.at(-1)?.size ?? 1];
  const x = (size: number) => figure.x(0.04 + (0.92 * (size - from)) / (to - from));
  const label = points
    .map(({ size, value }) => `${sizeName(bySize, { size })} ${formatScore(value)}`)
    .join(', ');
  return [
    figure.open(`${sizeTitle(bySize)}: ${label}`),
    ...figure.rules,
    ...bySize.sizes.map(({ size }) => figure.tick(x(size), size)),
    `<text x="${figure.right}" y="${figure.height - 2}" text-anchor="end">${bySize.measure}</text>`,
    ...points.map(
      ({ size, low, high }) =>
        `<line class="whisker side-0" x1="${x(size)}" x2="${x(size)}" y1="${y(low)}" y2="${y(high)}"/>`,
    ),
    `<polyline class="line side-0" points="${points.map(({ size, value }) => `${x(size)},${y(value)}`).join(' ')}"/>`,
    '</svg>',
  ].join('\n');
}
