import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatAmount, formatCount } from '../numbers.ts';
import { escapeHtml } from './escape-html.ts';

const SCRIPT = fileURLToPath(new URL('../../../report-page/live.js', import.meta.url));

export interface RunProgress {
  readonly samples: number;
  readonly total: number;
}

/**
 * A report that is served: it says how far the run is, and asks its own server, and no other, whether there is more.
 *
 * @param html of `renderHtmlReport`, which alone asks for nothing
 * @param version of what it shows; the page asks for another when the server has one
 */
export function toLivePage(html: string, version: string, { samples, total }: RunProgress): string {
  const script = readFileSync(SCRIPT, 'utf8');
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const text =
    samples < total
      ? `${formatCount(samples)} of ${formatAmount(total, 'sample')} so far`
      : `The run is finished: ${formatAmount(samples, 'sample')}.`;
  const policy = escapeHtml("default-src 'none'; script-src ");
  const status = `<p id="live" class="fine" role="status" data-version="${escapeHtml(version)}"><span>${text}</span> <button type="button" hidden>Show the new results</button></p>`;
  // Texts of the run are escaped, so the first of each is the page's own.
  return html
    .replace(
      policy,
      () => `${escapeHtml("default-src 'none'; connect-src 'self'; script-src ")}${escapeHtml(hash)} `,
    )
    .replace('<main>', (main) => `${status}\n${main}`)
    .replace(/<\/body>\s*<\/html>\s*$/, (end) => `<script>${script}</script>\n${end}`);
}
