import type { SyntaxNode } from '@lezer/common';
import type { MutationOperator } from '../../mutation/mutant.ts';
import { replaceBy } from './replace.ts';

/** The condition of an `if` becomes true, then false; that of a loop only false, for a true one never ends. */
export const forceConditions: MutationOperator = (node, { language }) => {
  const found = language === 'python' ? conditionInPython(node) : conditionInJavaScript(node);
  if (found === undefined || found.condition === null || /^Boolean/.test(found.condition.name)) return [];
  const [yes, no] = language === 'python' ? ['True', 'False'] : ['true', 'false'];
  return replaceBy(found.condition, ...(found.loops ? [no] : [yes, no]));
};

interface Condition {
  readonly condition: SyntaxNode | null;
  readonly loops: boolean;
}

/** Statements, conditional expressions and comprehensions all have the word before the condition. */
function conditionInPython(node: SyntaxNode): Condition | undefined {
  if (!/^(if|elif|while)$/.test(node.name)) return undefined;
  return { condition: node.nextSibling, loops: node.name === 'while' };
}

function conditionInJavaScript(node: SyntaxNode): Condition | undefined {
  if (node.name === 'ConditionalExpression') return { condition: node.firstChild, loops: false };
  if (!/^(If|While)Statement$/.test(node.name)) return undefined;
  // Inside of the brackets, which the statement needs.
  const condition = node.getChild('ParenthesizedExpression')?.firstChild?.nextSibling ?? null;
  return { condition, loops: node.name === 'WhileStatement' };
}
