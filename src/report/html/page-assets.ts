import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../core/language.ts';
import { prismScripts } from '../prism-scripts.ts';

// By way of the root, so that it is the same folder from src/ and from dist/: the build carries no scripts and styles.
const PAGE = fileURLToPath(new URL('../../../src/report/html/page/', import.meta.url));
const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** A run, or several side by side. */
export type PageKind = 'report' | 'comparison';

const OWN_SCRIPTS: Readonly<Record<PageKind, readonly string[]>> = {
  report: ['task-view.js'],
  comparison: ['compared-task-view.js', 'difference-plot.js'],
};

/** Later scripts use the names of earlier ones: they share the page's scope, as scripts without modules do. */
function scriptFiles(kind: PageKind, live: boolean, languages: ReadonlySet<Language>): readonly string[] {
  return [
    join(PAGE, 'before-prism.js'),
    ...prismScripts(languages).map((name) => require.resolve(name)),
    join(packageFolder('diff'), 'dist/diff.min.js'),
    ...['elements.js', 'program-view.js', 'sample-view.js', 'task-parts.js'].map((name) => join(PAGE, name)),
    ...OWN_SCRIPTS[kind].map((name) => join(PAGE, name)),
    ...['task-list.js', 'page.js', ...(live ? ['live.js'] : [])].map((name) => join(PAGE, name)),
  ];
}

export interface PageAssets {
  readonly styles: string;
  readonly scripts: readonly string[];
  /** Nothing but the page's own scripts and styles, by their hashes; no request goes anywhere, a live page's but to its server. */
  readonly contentSecurityPolicy: string;
}

/**
 * Script and style of the page, read from the package.
 *
 * @param live whether the page asks its server for more
 * @param languages those of its programs
 */
export function readPageAssets(kind: PageKind, live: boolean, languages: ReadonlySet<Language>): PageAssets {
  const styles = ['program.css', 'page.css', ...(kind === 'comparison' ? ['comparison.css'] : [])]
    .map((name) => readFileSync(join(PAGE, name), 'utf8'))
    .join('\n');
  const scripts = scriptFiles(kind, live, languages).map((file) => readFileSync(file, 'utf8'));
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return {
    styles,
    scripts,
    contentSecurityPolicy: [
      "default-src 'none'",
      ...(live ? ["connect-src 'self'"] : []),
      `script-src ${scripts.map(hash).join(' ')}`,
      `style-src ${hash(styles)}`,
      "base-uri 'none'",
      "form-action 'none'",
      // Text can't become markup even by a mistake of the page's own: the ways that parse strings are closed.
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
  };
}
