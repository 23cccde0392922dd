/** Where a figure's area lies in it, in its own units. */
export interface FigureArea {
  readonly left: number;
  readonly right: number;
}

/** Two decimals: nobody sees more, and a page has thousands of coordinates. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Horizontal lines across the area, each with its value at the left. */
export function rules(
  values: readonly number[],
  y: (value: number) => number,
  { left, right }: FigureArea,
  name: (value: number) => string = String,
): readonly string[] {
  return values.map(
    (value) =>
      `<line class="rule" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${name(value)}</text>`,
  );
}

/** Moves labels up until none lies on another. */
export function spread<T extends { readonly y: number }>(labels: readonly T[], height: number): readonly T[] {
  let ceiling = Number.POSITIVE_INFINITY;
  return [...labels]
    .sort((a, b) => b.y - a.y)
    .map((label) => {
      ceiling = Math.min(label.y, ceiling - height);
      return { ...label, y: ceiling };
    });
}
