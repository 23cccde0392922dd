import { languages } from '../languages/languages.ts';

/**
 * Prism and what it needs for the languages that have colours, as modules: each adds its own to the ones before. What was registered
 * last comes first, for no component changes one of another language.
 */
export function prismScripts(): readonly string[] {
  const components = [...languages()].reverse().flatMap(({ colors }) => colors ?? []);
  return [...new Set(['core', ...components])].map((name) => `prismjs/components/prism-${name}.min.js`);
}
