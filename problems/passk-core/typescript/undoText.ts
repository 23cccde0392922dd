// task: passk/undo_text
// entry point: undoText
// tags: state machine, strings, parsing
// %% prompt
/**
 * Follows the commands of a small text editor and returns the text at the end.
 *
 * The text is empty at first. '+WORD' appends WORD, which may be empty or hold any characters. '-N' removes the
 * last N characters, or all if there are fewer. 'u' undoes the last '+' or '-' command that is not undone yet, 'r'
 * redoes the last undone one. A '+' or '-' command makes everything that was undone impossible to redo. 'u' and
 * 'r' with nothing to undo or redo do nothing.
 *
 * @example
 * undoText(['+abc', '-1', 'u']); // 'abc'
 * undoText(['+a', '+b', 'u', '+c', 'r']); // 'ac'
 */
function undoText(commands: string[]): string {
// %% canonical solution
  const past: string[] = [];
  let future: string[] = [];
  let text = '';
  for (const command of commands) {
    if (command === 'u' || command === 'r') {
      const [from, to] = command === 'u' ? [past, future] : [future, past];
      const other = from.pop();
      if (other === undefined) continue;
      to.push(text);
      text = other;
    } else {
      past.push(text);
      future = [];
      const rest = command.slice(1);
      text = command[0] === '+' ? text + rest : text.slice(0, Math.max(0, text.length - Number(rest)));
    }
  }
  return text;
}

// %% test
declare var require: any;
const assert = require('node:assert');

const times = (command: string, count: number): string[] => new Array(count).fill(command);

assert.strictEqual(undoText(['+abc', '-1', 'u']), 'abc');
assert.strictEqual(undoText(['+a', '+b', 'u', '+c', 'r']), 'ac');
assert.strictEqual(undoText([]), '');
assert.strictEqual(undoText(['u', 'r', '+x']), 'x');
assert.strictEqual(undoText(['+abc', '-0']), 'abc');
assert.strictEqual(undoText(['+abc', '-9']), '');
assert.strictEqual(undoText(['+abc', '-9', 'u']), 'abc');
assert.strictEqual(undoText(['+abc', '-12', '+d']), 'd');
assert.strictEqual(undoText(['+a', '+', 'u']), 'a');
assert.strictEqual(undoText(['+a', '+b', '+c', 'u', 'u', 'r']), 'ab');
assert.strictEqual(undoText(['+a', '+b', 'u', 'u', 'u', 'r', 'r', 'r']), 'ab');
assert.strictEqual(undoText(['+u', '+r', '+-1', '++']), 'ur-1+');
assert.strictEqual(undoText(['+ab', '-1', 'u', 'u', 'r', 'r']), 'a');
assert.strictEqual(undoText(['+ab', 'u', '-1', 'r']), '');
assert.strictEqual(undoText([...times('+x', 300), ...times('u', 100), ...times('r', 50)]), 'x'.repeat(250));
assert.deepStrictEqual(undoText(['+a', 'u', 'r', 'u']), '');

// %% attempt: an empty text is nothing to go back to -> wrong_answer
void function undoText(commands: string[]): string {
  const past: string[] = [];
  let future: string[] = [];
  let text = '';
  for (const command of commands) {
    if (command === 'u' || command === 'r') {
      const [from, to] = command === 'u' ? [past, future] : [future, past];
      const other = from.pop();
      if (!other) continue;
      to.push(text);
      text = other;
    } else {
      past.push(text);
      future = [];
      const rest = command.slice(1);
      text = command[0] === '+' ? text + rest : text.slice(0, Math.max(0, text.length - Number(rest)));
    }
  }
  return text;
}

// %% attempt: removing nothing removes everything -> wrong_answer
void function undoText(commands: string[]): string {
  const past: string[] = [];
  let future: string[] = [];
  let text = '';
  for (const command of commands) {
    if (command === 'u') {
      if (past.length > 0) {
        future.push(text);
        text = past.pop();
      }
    } else if (command === 'r') {
      if (future.length > 0) {
        past.push(text);
        text = future.pop();
      }
    } else {
      past.push(text);
      future = [];
      text = command.startsWith('+') ? text + command.substring(1) : text.slice(0, parseInt(command));
    }
  }
  return text;
}

// %% attempt: the text before the first command is undefined -> wrong_answer
void function undoText(commands: string[]): string {
  const states = [''];
  let at = 0;
  for (const command of commands) {
    if (command === 'u') at--;
    else if (command === 'r') at++;
    else {
      const text = states[at];
      const rest = command.slice(1);
      states.splice(at + 1);
      states.push(command[0] === '+' ? text + rest : text.slice(0, Math.max(0, text.length - Number(rest))));
      at++;
    }
  }
  return states[at];
}

// %% attempt: new commands keep what was undone -> wrong_answer
void function undoText(commands: string[]): string {
  const past: string[] = [];
  const future: string[] = [];
  let text = '';
  for (const command of commands) {
    if (command === 'u') {
      if (past.length) [text] = [past.pop(), future.push(text)] as [string, number];
    } else if (command === 'r') {
      if (future.length) [text] = [future.pop(), past.push(text)] as [string, number];
    } else {
      past.push(text);
      const rest = command.slice(1);
      text = command[0] === '+' ? text + rest : text.slice(0, Math.max(0, text.length - Number(rest)));
    }
  }
  return text;
}

// %% attempt: redoes for ever -> timeout
void function undoText(commands: string[]): string {
  let past: string[] = [];
  let future: string[] = [];
  let text = '';
  for (const command of commands) {
    if (command === 'u') {
      if (past.length > 0) {
        future.push(text);
        text = past.pop();
      }
    } else if (command === 'r') {
      while (future.length > 0) {
        past = [...past, text].slice(-50);
        text = future[future.length - 1];
      }
    } else {
      past.push(text);
      future = [];
      const rest = command.slice(1);
      text = command[0] === '+' ? text + rest : text.slice(0, Math.max(0, text.length - Number(rest)));
    }
  }
  return text;
}
