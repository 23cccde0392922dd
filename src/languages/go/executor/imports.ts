import { declaredNames, type Import, type Outline, rangeOf } from './outline.ts';
import { localName, useOf } from './packages.ts';

/** What decides about the imports of a source. */
export interface ImportRules {
  /** Packages whose import may be of no use: the suite asks for them, and not the program. */
  readonly needNoUse: ReadonlySet<string>;
  /** Packages that are imported where they are used and nobody imports them. */
  readonly customary: readonly string[];
}

/** The imports that a source is compiled with, each once, and uses of those that were added. */
export interface ResolvedImports {
  readonly imports: readonly Import[];
  readonly uses: readonly string[];
}

/** Decides about imports: duplicates are one, a suite's that nobody uses are none, customary ones are added. */
export function resolveImports(outline: Outline, rules: ImportRules): ResolvedImports {
  const kept = new Map<string, Import>();
  for (const one of outline.imports) {
    const isFree = one.alias === undefined && !outline.selected.has(localName(one));
    if (isFree && rules.needNoUse.has(one.path)) continue;
    const key = `${one.alias ?? ''} ${one.path}`;
    if (!kept.has(key)) kept.set(key, one);
  }
  const known = new Set([...[...kept.values()].map(localName), ...declaredNames(outline)]);
  const added = rules.customary.filter((path) => {
    const name = localName({ path });
    return outline.selected.has(name) && !known.has(name);
  });
  return {
    imports: [...kept.values(), ...added.map((path) => ({ path, line: 0 }))],
    uses: added.map(useOf).filter((use) => use !== ''),
  };
}

/**
 * A file of package main with these imports, whose lines are called those of the source.
 *
 * @param file what it is called
 */
export function fileWith(
  { source, declarations }: Outline,
  { imports, uses }: ResolvedImports,
  file: string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const declaration of declarations) {
    if (declaration.keyword !== 'package' && declaration.keyword !== 'import') continue;
    const [from, to] = rangeOf(declaration);
    parts.push(source.slice(at, from), blanked(source.slice(from, to)));
    at = to;
  }
  const body = parts.join('') + source.slice(at);
  const head = imports.flatMap(({ alias, path, line }) => [
    `//line ${file}:${Math.max(1, line)}`,
    `import ${alias ?? ''} "${path}"`,
  ]);
  return ['package main', ...head, `//line ${file}:1`, body, ...uses, ''].join('\n');
}

/** Lines stay where they are. */
function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
