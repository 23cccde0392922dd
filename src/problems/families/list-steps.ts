import type { ChainStep } from './step.ts';

/** What can be done to a list of whole numbers, called `numbers`. */
export const LIST_STEPS: readonly ChainStep<readonly number[]>[] = [
  {
    sentence: 'Turn the list round, so that its last number comes first.',
    python: 'numbers = numbers[::-1]',
    javascript: 'numbers = [...numbers].reverse();',
    change: (numbers) => [...numbers].reverse(),
  },
  {
    sentence: 'Keep the first, the third, the fifth number and so on; drop the others.',
    python: 'numbers = numbers[::2]',
    javascript: 'numbers = numbers.filter((_, i) => i % 2 === 0);',
    change: (numbers) => numbers.filter((_, i) => i % 2 === 0),
  },
  {
    sentence: 'Add to every number its place in the list, 0 for the first.',
    python: 'numbers = [n + i for i, n in enumerate(numbers)]',
    javascript: 'numbers = numbers.map((n, i) => n + i);',
    change: (numbers) => numbers.map((n, i) => n + i),
  },
  {
    sentence: 'Double every number.',
    python: 'numbers = [2 * n for n in numbers]',
    javascript: 'numbers = numbers.map((n) => 2 * n);',
    change: (numbers) => numbers.map((n) => 2 * n),
  },
  {
    sentence: 'Drop the numbers below zero.',
    python: 'numbers = [n for n in numbers if n >= 0]',
    javascript: 'numbers = numbers.filter((n) => n >= 0);',
    change: (numbers) => numbers.filter((n) => n >= 0),
  },
  {
    sentence: 'Sort the numbers, the smallest first.',
    python: 'numbers = sorted(numbers)',
    javascript: 'numbers = [...numbers].sort((a, b) => a - b);',
    change: (numbers) => [...numbers].sort((a, b) => a - b),
  },
  {
    sentence: 'Replace every number by the sum of the numbers up to and including it.',
    python: 'numbers = [sum(numbers[: i + 1]) for i in range(len(numbers))]',
    javascript: 'numbers = numbers.map((_, i) => numbers.slice(0, i + 1).reduce((a, b) => a + b, 0));',
    change: (numbers) => numbers.map((_, i) => numbers.slice(0, i + 1).reduce((a, b) => a + b, 0)),
  },
  {
    sentence: 'Move the first number to the end.',
    python: 'numbers = numbers[1:] + numbers[:1]',
    javascript: 'numbers = [...numbers.slice(1), ...numbers.slice(0, 1)];',
    change: (numbers) => [...numbers.slice(1), ...numbers.slice(0, 1)],
  },
  {
    sentence: 'Drop every number that stands further ahead in the list already.',
    python: 'numbers = [n for i, n in enumerate(numbers) if n not in numbers[:i]]',
    javascript: 'numbers = numbers.filter((n, i) => !numbers.slice(0, i).includes(n));',
    change: (numbers) => numbers.filter((n, i) => !numbers.slice(0, i).includes(n)),
  },
  {
    sentence: 'Drop the signs: a number below zero becomes as much above zero.',
    python: 'numbers = [abs(n) for n in numbers]',
    javascript: 'numbers = numbers.map((n) => Math.abs(n));',
    change: (numbers) => numbers.map((n) => Math.abs(n)),
  },
  {
    sentence: 'Append the sum of all numbers, 0 if there are none.',
    python: 'numbers = numbers + [sum(numbers)]',
    javascript: 'numbers = [...numbers, numbers.reduce((a, b) => a + b, 0)];',
    change: (numbers) => [...numbers, numbers.reduce((a, b) => a + b, 0)],
  },
  {
    sentence: 'Subtract the smallest number from every number, itself included.',
    python: 'numbers = [n - min(numbers) for n in numbers]',
    javascript: 'numbers = numbers.map((n) => n - Math.min(...numbers));',
    change: (numbers) => numbers.map((n) => n - Math.min(...numbers)),
  },
  {
    sentence:
      'Replace every number by how much the next one is above it, and drop the last, which has no next one.',
    python: 'numbers = [numbers[i + 1] - numbers[i] for i in range(len(numbers) - 1)]',
    javascript: 'numbers = numbers.slice(1).map((n, i) => n - numbers[i]);',
    change: (numbers) => numbers.slice(1).map((n, i) => n - (numbers[i] as number)),
  },
  {
    sentence:
      'Exchange the first number with the second, the third with the fourth and so on; one that is left over stays.',
    python: 'numbers = [n for i in range(0, len(numbers), 2) for n in numbers[i : i + 2][::-1]]',
    javascript: 'numbers = numbers.map((n, i) => numbers[i % 2 === 0 ? i + 1 : i - 1] ?? n);',
    change: (numbers) => numbers.map((n, i) => numbers[i % 2 === 0 ? i + 1 : i - 1] ?? n),
  },
  {
    sentence: 'Write 0 for every number that 3 divides without a rest.',
    python: 'numbers = [0 if n % 3 == 0 else n for n in numbers]',
    javascript: 'numbers = numbers.map((n) => (n % 3 === 0 ? 0 : n));',
    change: (numbers) => numbers.map((n) => (n % 3 === 0 ? 0 : n)),
  },
  {
    sentence: 'Put the number of elements that the list has now before its first one.',
    python: 'numbers = [len(numbers)] + numbers',
    javascript: 'numbers = [numbers.length, ...numbers];',
    change: (numbers) => [numbers.length, ...numbers],
  },
];
