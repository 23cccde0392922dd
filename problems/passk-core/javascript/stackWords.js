// task: passk/stack_words
// entry point: stackWords
// tags: parsing, state machine
// %% prompt
/**
 * Runs a program for a stack of numbers, which is empty at first, and returns the stack, its top last.
 *
 * The program has words with spaces between them. A number in digits is put on the stack. "dup" puts the top
 * on it once more, "drop" takes it away, "swap" exchanges the upper two, "add" replaces them by their sum. A
 * word for which too few numbers are there clears the whole stack instead. Other words do nothing.
 *
 * @param {string} program
 * @returns {number[]}
 * @example
 * stackWords('1 2 add dup'); // [3, 3]
 * stackWords('5 swap 7'); // [7]
 */
function stackWords(program) {
// %% canonical solution
  const needs = { dup: 1, drop: 1, swap: 2, add: 2 };
  let stack = [];
  for (const word of program.split(' ')) {
    if (/^[0-9]+$/.test(word)) stack.push(Number(word));
    else if (stack.length < (needs[word] ?? 0)) stack = [];
    else if (word === 'dup') stack.push(...stack.slice(-1));
    else if (word === 'drop') stack.pop();
    else if (word === 'swap') stack.push(...stack.splice(-2).reverse());
    else if (word === 'add') stack.push(stack.splice(-2).reduce((a, b) => a + b));
  }
  return stack;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(stackWords('1 2 add dup'), [3, 3]);
assert.deepStrictEqual(stackWords('5 swap 7'), [7]);
assert.deepStrictEqual(stackWords(''), []);
assert.deepStrictEqual(stackWords('12'), [12]);
assert.deepStrictEqual(stackWords('dup'), []);
assert.deepStrictEqual(stackWords('3 drop'), []);
assert.deepStrictEqual(stackWords('drop 4'), [4]);
assert.deepStrictEqual(stackWords('1 2 swap'), [2, 1]);
assert.deepStrictEqual(stackWords('1 2 3 swap'), [1, 3, 2]);
assert.deepStrictEqual(stackWords('1 2 3 add add'), [6]);
assert.deepStrictEqual(stackWords('1 2 3 add add add'), []);
assert.deepStrictEqual(stackWords('1 hello 2'), [1, 2]);
assert.deepStrictEqual(stackWords('007'), [7]);
assert.deepStrictEqual(stackWords('1 2 drop drop drop 9'), [9]);
assert.deepStrictEqual(stackWords('4 dup add dup add'), [16]);
assert.deepStrictEqual(stackWords('  8   9 '), [8, 9]);
assert.deepStrictEqual(stackWords('1 2 dup'), [1, 2, 2]);
assert.deepStrictEqual(stackWords('1 2 drop'), [1]);
assert.deepStrictEqual(stackWords('9 1 2 add'), [9, 3]);
assert.deepStrictEqual(stackWords('1 2 3 dup drop drop'), [1, 2]);
assert.deepStrictEqual(stackWords('1 -2 add'), []);

// %% attempt: a word for which too little is there does nothing -> wrong_answer
void function stackWords(program) {
  const needs = { dup: 1, drop: 1, swap: 2, add: 2 };
  const stack = [];
  for (const word of program.split(' ')) {
    if (/^[0-9]+$/.test(word)) stack.push(Number(word));
    else if (stack.length < (needs[word] ?? 9)) continue;
    else if (word === 'dup') stack.push(...stack.slice(-1));
    else if (word === 'drop') stack.pop();
    else if (word === 'swap') stack.push(...stack.splice(-2).reverse());
    else stack.push(stack.splice(-2).reduce((a, b) => a + b));
  }
  return stack;
}

// %% attempt: fails when too little is there -> runtime_error
void function stackWords(program) {
  const stack = [];
  const pop = () => {
    const top = stack.pop();
    if (top === undefined) throw new RangeError('the stack is empty');
    return top;
  };
  for (const word of program.split(' ')) {
    if (/^[0-9]+$/.test(word)) stack.push(Number(word));
    else if (word === 'drop') pop();
    else if (word === 'dup') stack.push(...new Array(2).fill(pop()));
    else if (word === 'swap') stack.push(pop(), pop());
    else if (word === 'add') stack.push(pop() + pop());
  }
  return stack;
}

// %% attempt: the top comes first -> wrong_answer
void function stackWords(program) {
  const needs = { dup: 1, drop: 1, swap: 2, add: 2 };
  let stack = [];
  for (const word of program.split(' ')) {
    if (/^[0-9]+$/.test(word)) stack.unshift(Number(word));
    else if (stack.length < (needs[word] ?? 0)) stack = [];
    else if (word === 'dup') stack.unshift(stack[0]);
    else if (word === 'drop') stack.shift();
    else if (word === 'swap') stack.unshift(...stack.splice(0, 2).reverse());
    else if (word === 'add') stack.unshift(stack.splice(0, 2).reduce((a, b) => a + b));
  }
  return stack;
}

// %% attempt: other words clear the stack -> wrong_answer
void function stackWords(program) {
  let stack = [];
  for (const word of program.split(' ').filter((part) => part !== '')) {
    if (/^[0-9]+$/.test(word)) stack.push(Number(word));
    else if (word === 'dup' && stack.length > 0) stack.push(...stack.slice(-1));
    else if (word === 'drop' && stack.length > 0) stack.pop();
    else if (word === 'swap' && stack.length > 1) stack.push(...stack.splice(-2).reverse());
    else if (word === 'add' && stack.length > 1) stack.push(stack.splice(-2).reduce((a, b) => a + b));
    else stack = [];
  }
  return stack;
}

// %% equivalent mutant: of nothing there is nothing to put on
// -const needs = { dup: 1, drop: 1, swap: 2, add: 2 };
// +const needs = { dup: 0, drop: 1, swap: 2, add: 2 };

// %% equivalent mutant: of a single number nothing is left in either way
// -const needs = { dup: 1, drop: 1, swap: 2, add: 2 };
// +const needs = { dup: 1, drop: 2, swap: 2, add: 2 };

// %% equivalent mutant: there is nothing to take away
// -const needs = { dup: 1, drop: 1, swap: 2, add: 2 };
// +const needs = { dup: 1, drop: 0, swap: 2, add: 2 };

// %% equivalent mutant: an empty stack is cleared
// -else if (stack.length < (needs[word] ?? 0)) stack = [];
// +else if (stack.length < (needs[word] ?? 1)) stack = [];
