import { depthChange, type Token, tokensOf } from './tokens.ts';

/** One import of a source. */
export interface Import {
  /** The name before the path: `_`, `.` or one of the program's choice. */
  readonly alias?: string;
  readonly path: string;
  readonly line: number;
}

/** An outermost declaration. */
export interface Declaration {
  readonly keyword: 'package' | 'import' | 'func' | 'type' | 'var' | 'const';
  /** What it declares; nothing for methods, imports and the clause of the package. */
  readonly names: readonly string[];
  readonly tokens: readonly Token[];
}

/** The outermost level of a source. */
export interface Outline {
  readonly source: string;
  readonly declarations: readonly Declaration[];
  readonly imports: readonly Import[];
  /** Names that something is selected from, as `strings` of `strings.Repeat`, imports left out. */
  readonly selected: ReadonlySet<string>;
}

const KEYWORDS = new Set(['package', 'import', 'func', 'type', 'var', 'const']);

/** Reads any text; of one that is no program, what can be seen. */
export function outlineOf(source: string): Outline {
  const declarations = split(tokensOf(source));
  const imports = declarations.filter(({ keyword }) => keyword === 'import');
  return {
    source,
    declarations,
    imports: imports.flatMap(({ tokens }) => importsOf(tokens)),
    selected: selectedIn(declarations.filter(({ keyword }) => keyword !== 'import')),
  };
}

/** All names that its declarations bind. */
export function declaredNames({ declarations }: Outline): ReadonlySet<string> {
  return new Set(declarations.flatMap(({ names }) => names));
}

/** Where a declaration stands in its source. */
export function rangeOf({ tokens }: Declaration): readonly [from: number, to: number] {
  return [tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0];
}

function split(tokens: readonly Token[]): readonly Declaration[] {
  const declarations: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && token.begins && token.kind === 'name' && KEYWORDS.has(token.text))
      declarations.push([]);
    declarations.at(-1)?.push(token);
    depth = Math.max(0, depth + depthChange(token));
  }
  return declarations.map((own) => {
    const keyword = own[0]?.text as Declaration['keyword'];
    return { keyword, names: namesOf(keyword, own), tokens: own };
  });
}

function namesOf(keyword: Declaration['keyword'], tokens: readonly Token[]): readonly string[] {
  if (keyword === 'package' || keyword === 'import') return [];
  const [, second] = tokens;
  if (second?.kind === 'name') return keyword === 'func' ? [second.text] : listed(tokens.slice(1));
  if (keyword === 'func' || second?.text !== '(') return [];
  const names: string[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    if (depth === 1 && token.begins && token.kind === 'name')
      names.push(...listed(tokens.slice(at, at + 40)));
    depth += depthChange(token);
  });
  return names;
}

/** `a, b` at the beginning of these. */
function listed(tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; tokens[at]?.kind === 'name'; at += 2) {
    names.push((tokens[at] as Token).text);
    if (tokens[at + 1]?.text !== ',') break;
  }
  return names;
}

function importsOf(tokens: readonly Token[]): readonly Import[] {
  return tokens.flatMap(({ kind, text, line }, at) => {
    if (kind !== 'text') return [];
    const before = tokens[at - 1];
    const alias =
      before !== undefined && (before.kind === 'name' || before.text === '.') && before.text !== 'import'
        ? before.text
        : undefined;
    return [{ path: text.slice(1, -1), line, ...(alias === undefined ? {} : { alias }) }];
  });
}

function selectedIn(declarations: readonly Declaration[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of declarations)
    tokens.forEach(({ kind, text }, at) => {
      if (kind === 'name' && tokens[at + 1]?.text === '.' && tokens[at - 1]?.text !== '.') names.add(text);
    });
  return names;
}
