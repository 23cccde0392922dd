import { show } from './show.ts';

/**
 * Rows of a table that belong together, with what they have in common above them: "without the 5 disputed tasks".
 *
 * @param columns of the whole table
 */
export function groupedRows(rows: readonly string[], columns: number, title?: string): string {
  const head =
    title === undefined ? '' : `<tr><th scope="rowgroup" colspan="${columns}">${show(title)}</th></tr>`;
  return rows.length === 0 ? '' : `<tbody>${head}${rows.join('')}</tbody>`;
}
