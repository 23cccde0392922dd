/**
 * Parts of libstdc++ that few programs name, and the macro that says that one was read. Their inline functions use templates, and g++
 * instantiates these anew in each program that begins with a precompiled header: without them it takes half the time, or a third.
 */
export const SELDOM_HEADERS = [
  { header: 'complex', guard: '_GLIBCXX_COMPLEX' },
  { header: 'condition_variable', guard: '_GLIBCXX_CONDITION_VARIABLE' },
  { header: 'filesystem', guard: '_GLIBCXX_FILESYSTEM' },
  { header: 'future', guard: '_GLIBCXX_FUTURE' },
  { header: 'memory_resource', guard: '_GLIBCXX_MEMORY_RESOURCE' },
  { header: 'random', guard: '_GLIBCXX_RANDOM' },
  // Of <cmath>: Bessel and his like.
  { header: 'specfun', guard: '_GLIBCXX_BITS_SPECFUN_H' },
] as const;

/** An include of any but the library's plain headers, of which nobody knows what it reads. */
const READS_UNKNOWN =
  /^[ \t]*#[ \t]*include\b(?!\s*<(?:bits\/stdc\+\+\.h|boost\/any\.hpp|[a-z_]+(?:\.h)?)>)/m;
/** Headers that are one of these or read one. */
const READS_SELDOM =
  /^[ \t]*#[ \t]*include\s*<(?:c?complex|c?tgmath|condition_variable|shared_mutex|filesystem|future|memory_resource|random)\b/m;
const LITERAL = /"(?:\\.|[^"\\\n])*"/g;
const NAME = /[A-Za-z_]\w*/g;
/** Directives, which `-dD` keeps, then names and what opens and ends declarations. */
const PIECE = /^#[^\n]*|[A-Za-z_]\w*|[{};]/gm;
/** Namespaces that others open, too, and whose names are only found by theirs. */
const NAMED_FIRST = ['filesystem', 'pmr'];

/**
 * The names by which a program can reach what one preprocessed source declares and another does not: macros, and what stands in
 * namespaces. A member is reached by a name before it.
 */
export function namesOnlyIn(full: string, lean: string): readonly string[] {
  const known = reachableNames(lean.replace(LITERAL, ''));
  const found = reachableNames(full.replace(LITERAL, ''));
  return [...found].filter((name) => !known.has(name) || NAMED_FIRST.includes(name)).sort();
}

function reachableNames(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  const braces: boolean[] = [];
  let closed = 0;
  let declaration: string[] = [];
  for (const [piece] of source.matchAll(PIECE)) {
    if (piece.startsWith('#')) {
      const [, macro] = /^#\s*define\s+(\w+)/.exec(piece) ?? [];
      if (macro !== undefined) names.add(macro);
    } else if (piece === '{') {
      braces.push(opensScope(declaration));
      if (braces.at(-1) === false) closed += 1;
      declaration = [];
    } else if (piece === '}' || piece === ';') {
      if (piece === '}' && braces.pop() === false) closed -= 1;
      declaration = [];
    } else {
      declaration.push(piece);
      if (closed === 0) names.add(piece);
    }
  }
  return names;
}

/** A namespace, `extern "C"` or an enumeration without a scope of its own: what stands in its braces is found from outside. */
function opensScope(declaration: readonly string[]): boolean {
  const at = declaration.lastIndexOf('namespace');
  if (at >= 0) return !NAMED_FIRST.includes(declaration[at + 1] ?? '');
  if (declaration.at(-1) === 'extern') return true;
  const enumeration = declaration.lastIndexOf('enum');
  return enumeration >= 0 && !/^(?:class|struct)$/.test(declaration[enumeration + 1] ?? '');
}

/** Whether a source means the same without the seldom headers: it names nothing that is theirs, as type, variable or otherwise. */
export function canDoWithout(names: ReadonlySet<string>, source: string): boolean {
  if (READS_UNKNOWN.test(source) || READS_SELDOM.test(source)) return false;
  return !source.match(NAME)?.some((name) => names.has(name));
}
