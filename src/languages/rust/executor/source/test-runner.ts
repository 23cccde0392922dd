import type { SyntaxNode } from '@lezer/common';
import { PasskError } from '../../../../core/errors.ts';
import { RUST_SYNTAX } from '../../syntax.ts';
import { childrenOf } from './items.ts';

/** A test that can be called: its text, and a function behind it that calls its functions. */
export interface RunnableTest {
  /** As many lines as the test has, with everything at its place. */
  readonly text: string;
  /** A statement that runs it. */
  readonly run: string;
  /** Line and column (1-based) of each assertion. */
  readonly assertions: readonly (readonly [line: number, column: number])[];
}

/** A name that no test has. */
const RUNNER = 'passk_run_b7d1f2';

/** Attributes that are there for the runner of Rust's own. */
const OWN_ATTRIBUTES = /^#\s*\[\s*(?:test|cfg\s*\(\s*test\s*\)|should_panic\b[\s\S]*|ignore\b[\s\S]*)\s*\]$/;

/**
 * @param test functions with `#[test]`, or a `main`; a brace before that closes a prompt's function is none of it
 * @throws PasskError E_INPUT for a text that has neither
 */
export function runnableTest(test: string): RunnableTest {
  const source = test.replace(/^\s*\}/, (brace) => brace.replace('}', ' '));
  const tree = RUST_SYNTAX.grammar().recovering.parse(source);
  const edits: Edit[] = [];
  const runs = runsOf(childrenOf(tree.topNode), source, edits);
  const hasMain = tree.topNode.getChildren('FunctionItem').some((node) => nameOf(node, source) === 'main');
  if (runs.length === 0 && !hasMain)
    throw new PasskError('E_INPUT', 'the test has no function that could be run', {
      field: 'test',
      expected: 'functions with #[test], or fn main()',
    });
  return {
    text: withEdits(source, edits),
    run: runs.length > 0 ? runs.join(' ') : 'run.test(|| main());',
    assertions: assertionsIn(tree.topNode, source),
  };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Statements that call the tests of a module; what is in an inner one is called by a function that is put at its end. */
function runsOf(nodes: readonly SyntaxNode[], source: string, edits: Edit[]): readonly string[] {
  return nodes.flatMap((outer) => {
    const attributes = outer.name === 'AttributeItem' ? outer.getChildren('Attribute') : [];
    const texts = attributes.map(({ from, to }) => source.slice(from, to));
    for (const attribute of attributes)
      if (OWN_ATTRIBUTES.test(source.slice(attribute.from, attribute.to)))
        edits.push(blank(attribute, source));
    const node = outer.name === 'AttributeItem' ? (outer.lastChild ?? outer) : outer;
    if (node.name === 'AttributeItem') return runsOf([node], source, edits);
    if (node.name === 'FunctionItem') return runOf(nameOf(node, source), texts);
    const list = node.name === 'ModItem' ? node.getChild('DeclarationList') : null;
    if (list === null) return [];
    const inner = runsOf(childrenOf(list), source, edits);
    if (inner.length === 0) return [];
    const end = list.lastChild?.name === '}' ? list.lastChild.from : list.to;
    const text = `pub(super) fn ${RUNNER}(run: &mut ::passk_judge::Run) { ${inner.join(' ')} }`;
    edits.push({ from: end, to: end, text });
    return [`${nameOf(node, source)}::${RUNNER}(run);`];
  });
}

function runOf(name: string, attributes: readonly string[]): readonly string[] {
  if (!attributes.some((text) => /^#\s*\[\s*test\s*\]$/.test(text))) return [];
  if (attributes.some((text) => /^#\s*\[\s*ignore\b/.test(text))) return [];
  const panics = attributes.find((text) => /^#\s*\[\s*should_panic\b/.test(text));
  if (panics === undefined) return [`run.test(|| ${name}());`];
  const expected = /"(?:[^"\\]|\\[\s\S])*"/.exec(panics)?.[0] ?? '""';
  return [`run.panics(${expected}, || ${name}());`];
}

/** Rust counts columns in characters. */
function assertionsIn(top: SyntaxNode, source: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  top.cursor().iterate((node) => {
    if (node.name !== 'MacroInvocation') return;
    if (!/^(?:debug_)?assert(?:_eq|_ne)?\s*!/.test(source.slice(node.from, node.from + 30))) return;
    const before = source.slice(0, node.from).split('\n');
    found.push([before.length, [...(before.at(-1) ?? '')].length + 1]);
  });
  return found;
}

function nameOf(node: SyntaxNode, source: string): string {
  const name = node.getChild('BoundIdentifier') ?? node;
  return source.slice(name.from, name.to);
}

function blank({ from, to }: SyntaxNode, source: string): Edit {
  return { from, to, text: source.slice(from, to).replace(/[^\n]/g, ' ') };
}

function withEdits(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const edit of [...edits].sort((a, b) => b.from - a.from))
    text = `${text.slice(0, edit.from)}${edit.text}${text.slice(edit.to)}`;
  return text;
}
