import type { Language } from '../../core/language.ts';
import { ACTIVE_CHARACTERS } from '../inert-text.ts';
import type { EmbeddedBlocks } from './embed-blocks.ts';
import { escapeHtml } from './escape-html.ts';
import { type LiveState, renderLiveStatus } from './live-page.ts';
import { type PageKind, readPageAssets } from './page-assets.ts';
import { show } from './show.ts';

export interface PageContent {
  readonly kind: PageKind;
  readonly title: string;
  /** One line below the title. */
  readonly subtitle: string;
  /** Sections of the overview, as HTML. */
  readonly sections: readonly string[];
  /** A block for each cell of the task grid, in its order. */
  readonly data: EmbeddedBlocks;
  /** Of the programs in it. */
  readonly languages: readonly (Language | undefined)[];
  /** Where the page is served and may ask its own server for more. @default it asks for nothing */
  readonly live?: LiveState | undefined;
}

/** One HTML file that needs nothing else: no network, no server (unless it is live), and no script but its own. */
export function renderPage({ kind, title, subtitle, sections, data, languages, live }: PageContent): string {
  const { styles, scripts, contentSecurityPolicy } = readPageAssets(
    kind,
    live !== undefined,
    new Set(languages.filter((language) => language !== undefined)),
  );
  const blocks = data.blocks.map(
    ({ encoding, text }, index) =>
      `<script type="application/${encoding}" id="data-${index}">${text}</script>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${show(title)}: passk ${kind}</title>
<style>${styles}</style>
</head>
<body data-inert="${escapeHtml(ACTIVE_CHARACTERS)}" data-text-limit="${data.textLimit}">
<header><h1>${show(title)}</h1><p class="fine">${show(subtitle)}</p></header>
${live === undefined ? '' : renderLiveStatus(live)}<main>
<div id="overview">
${sections.join('\n')}
</div>
<div id="task" hidden></div>
</main>
<noscript><p>The tasks’ programs show with scripts enabled; this file runs its own only.</p></noscript>
${blocks.join('\n')}
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}
