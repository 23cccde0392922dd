import type { Statement } from '../languages/statements/statement.ts';
import type { FencedBlock } from './fenced-blocks.ts';
import { isDriver, neededOf, without } from './keep-statements.ts';
import type { Question } from './question.ts';

interface Part {
  readonly code: string;
  readonly statement: Statement;
}

/**
 * What the other blocks of an answer define and this one needs: imports, constants, functions, with what these need in turn,
 * in their order. Of several definitions of a name the last one before the block counts; a block that comes later is asked
 * only for what nobody has said before.
 */
export function helpersOf(question: Question, block: FencedBlock, blocks: readonly FencedBlock[]): string {
  const { rules, read } = question;
  const all = read(block.code);
  const own = all.filter((one) => !isDriver(one, question, block.code, all));
  const defined = new Set(own.flatMap(({ provides }) => provides));
  const missing = new Set(
    own.flatMap(({ uses }) => [...uses]).filter((name) => !defined.has(name) && !rules.builtins.has(name)),
  );
  if (missing.size === 0) return '';
  const at = blocks.indexOf(block);
  const partsIn = (some: readonly FencedBlock[]) => some.flatMap(({ code }) => partsOf(question, code));
  const before = lastOfEach(partsIn(blocks.slice(0, at)));
  const given = new Set(before.flatMap(({ statement }) => statement.defines));
  const after = partsIn(blocks.slice(at + 1)).filter(({ statement }) => {
    const isNew = statement.defines.every((name) => !given.has(name) && !defined.has(name));
    for (const name of statement.defines) given.add(name);
    return isNew;
  });
  const parts = [...before, ...after];
  const attributes = new Set(own.flatMap((one) => [...one.attributes]));
  const root = { ...(own[0] as Statement), uses: missing, attributes, defines: [] };
  const needed = neededOf(
    question,
    parts.map(({ statement }) => statement),
    root,
  );
  // What the block defines again comes later and counts.
  const isTwice = ({ defines }: Statement) =>
    rules.definesOnce
      ? defines.some((name) => defined.has(name))
      : defines.length > 0 && defines.every((name) => defined.has(name));
  const chosen = parts.filter(({ statement }) => needed.has(statement) && !isTwice(statement));
  const isImport = ({ statement }: Part) => statement.kind === 'import';
  return [...chosen.filter(isImport), ...chosen.filter((part) => !isImport(part))]
    .map(({ code, statement }) => `${code.slice(statement.from, statement.to)}\n`)
    .join('');
}

/** Helpers and a block where imports have to be the first of a program: those of the helpers, those of the block, and then the rest. */
export function importsFirst({ read }: Question, helpers: string, code: string): string {
  const isImport = ({ kind }: Statement) => kind === 'import';
  const parts = [helpers, code].map((text) => {
    const imports = read(text).filter(isImport);
    return {
      imports: imports.map(({ from, to }) => `${text.slice(from, to)}\n`).join(''),
      rest: without(text, imports, isImport),
    };
  });
  return parts.map(({ imports }) => imports).join('') + parts.map(({ rest }) => rest).join('');
}

/** The statements of a block that could help another: not the entry point, no stub, nothing that tries the program out. */
function partsOf(question: Question, code: string): readonly Part[] {
  const { problem, read } = question;
  const statements = read(code);
  return statements
    .filter(
      (one) =>
        !one.broken &&
        !one.defines.includes(problem.tests.entryPoint) &&
        !isDriver(one, question, code, statements),
    )
    .filter((one) => one.provides.length > 0 || one.defines.length === 0)
    .map((statement) => ({ code, statement }));
}

/** A function that was given twice is meant as it was given last. */
function lastOfEach(parts: readonly Part[]): readonly Part[] {
  const isLast = ({ statement }: Part, i: number) =>
    statement.kind === 'other' ||
    !statement.defines.every((name) =>
      parts.slice(i + 1).some((later) => later.statement.provides.includes(name)),
    );
  return parts.filter(isLast);
}
