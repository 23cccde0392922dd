import { parseWithin } from '../../statements/source-tree.ts';
import type { ParseBudget, Statement } from '../../statements/statement.ts';
import { JAVA_SYNTAX } from '../syntax.ts';
import { type DeclaredMethod, findMethods } from '../text/find-methods.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { isStub } from './stubs.ts';

const NOTHING: ReadonlySet<string> = new Set();
const TYPE =
  /^(?:@[\w.]+(?:\s*\([^()]*\))?\s*|(?:public|private|protected|static|final|abstract|sealed|non-sealed|strictfp)\s+)*(?:class|interface|enum|record|@interface)\s+([\w$]+)/;

/**
 * The outermost statements of a Java source up to the first broken one. Methods that stand alone are taken for statements, as answers have
 * them; a class defines its methods, too, for they are what is called.
 *
 * @returns undefined where the budget is spent
 */
export function javaStatements(source: string, budget: ParseBudget): readonly Statement[] | undefined {
  const statements: Statement[] = [];
  for (const chunk of chunksOf(source)) {
    const statement = toStatement(source, chunk, budget);
    if (statement === undefined) return undefined;
    statements.push(statement);
    if (statement.broken) break;
  }
  return statements;
}

type Kind = 'import' | 'type' | 'method' | 'other';

function toStatement(source: string, chunk: Chunk, budget: ParseBudget): Statement | undefined {
  const { from, to, masked } = chunk;
  const type = TYPE.exec(masked)?.[1];
  const isImport = /^(?:import|package)\s/.test(masked);
  const methods = isImport ? [] : findMethods(masked);
  const kind: Kind = isImport ? 'import' : type ? 'type' : methods[0]?.from === 0 ? 'method' : 'other';
  const broken = isBroken(source.slice(from, to), kind, chunk, budget);
  if (broken === undefined) return undefined;
  const declared = kind === 'type' ? methods : kind === 'method' ? methods.slice(0, 1) : [];
  const text = source.slice(from, to);
  const whole = declared.filter((method) => !isStub(text, masked, method));
  const own = type === undefined ? [] : [type];
  return {
    from,
    to,
    kind: kind === 'import' ? 'import' : kind === 'other' ? 'other' : 'definition',
    broken,
    defines: [...own, ...namesOf(declared)],
    provides: [...own, ...namesOf(whole)],
    uses: kind === 'import' ? NOTHING : new Set(masked.match(/[A-Za-z_$][\w$]*/g)),
    calls: new Set([...masked.matchAll(/([\w$]+)\s{0,50}\(/g)].map((match) => match[1] as string)),
    acts: kind === 'other' || whole.length > 0,
    rebinds: false,
    changes: NOTHING,
    attributes: NOTHING,
  };
}

function namesOf(methods: readonly DeclaredMethod[]): readonly string[] {
  return [...new Set(methods.map(({ name }) => name))];
}

const AROUND: Readonly<Record<Kind, readonly [before: string, after: string]>> = {
  import: ['', ''],
  type: ['', ''],
  method: ['class A {', '}'],
  other: ['class A { void f() {', '}}'],
};

/** @returns undefined where the budget is spent */
function isBroken(text: string, kind: Kind, chunk: Chunk, budget: ParseBudget): boolean | undefined {
  if (chunk.strays || (kind === 'import' && !text.endsWith(';'))) return true;
  if (kind === 'other' && chunk.open > 0) return true;
  const [before, after] = AROUND[kind];
  // The end of what was cut off is made up.
  const tree = parseWithin(
    `${before}${text}\n${'}'.repeat(chunk.open)}${after}`,
    JAVA_SYNTAX.grammar(),
    budget,
  );
  if (tree === undefined) return undefined;
  let broken = false;
  tree.iterate({
    enter: ({ type }) => {
      broken ||= type.isError;
      return !broken;
    },
  });
  return broken;
}
