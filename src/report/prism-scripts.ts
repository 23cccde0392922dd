import type { Language } from '../core/language.ts';
import { languages } from '../languages/languages.ts';

/**
 * Prism and what it needs for the languages that have colours, as modules: each adds its own to the ones before. What was registered
 * last comes first, for no component changes one of another language.
 *
 * @param shown those that are shown: each component is some kilobytes of a page. @default all
 */
export function prismScripts(shown?: ReadonlySet<Language>): readonly string[] {
  const wanted = languages().filter(({ name }) => shown?.has(name) ?? true);
  const components = wanted.reverse().flatMap(({ colors }) => colors ?? []);
  return [...new Set(['core', ...components])].map((name) => `prismjs/components/prism-${name}.min.js`);
}
