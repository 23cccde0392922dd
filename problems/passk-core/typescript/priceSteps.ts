// task: passk/price_steps
// entry point: priceSteps
// tags: numbers
// %% prompt
/**
 * Computes the price of units whose price changes with their number.
 *
 * `steps` lists pairs [upto, price] with rising upto: the units up to and including number `upto` of the first
 * pair cost its price each, the further ones up to the second pair's `upto` cost the second price each, and so on.
 * Units beyond the last pair cost the last price too. Without steps everything is free.
 *
 * @example
 * priceSteps(12, [[10, 5], [20, 3]]); // 56
 * priceSteps(30, [[10, 5], [20, 3]]); // 110
 */
function priceSteps(units: number, steps: [number, number][]): number {
// %% canonical solution
  let total = 0;
  let before = 0;
  for (const [upto, price] of steps) {
    total += Math.max(0, Math.min(units, upto) - before) * price;
    before = upto;
  }
  const last = steps.at(-1);
  return last === undefined ? 0 : total + Math.max(0, units - before) * last[1];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(priceSteps(12, [[10, 5], [20, 3]]), 56);
assert.strictEqual(priceSteps(30, [[10, 5], [20, 3]]), 110);
assert.strictEqual(priceSteps(10, [[10, 5], [20, 3]]), 50);
assert.strictEqual(priceSteps(11, [[10, 5], [20, 3]]), 53);
assert.strictEqual(priceSteps(20, [[10, 5], [20, 3]]), 80);
assert.strictEqual(priceSteps(21, [[10, 5], [20, 3]]), 83);
assert.strictEqual(priceSteps(0, [[10, 5]]), 0);
assert.strictEqual(priceSteps(7, []), 0);
assert.strictEqual(priceSteps(1, [[10, 5], [20, 3]]), 5);
assert.strictEqual(priceSteps(25, [[10, 0], [20, 7]]), 105);
assert.strictEqual(priceSteps(6, [[1, 100], [2, 10], [3, 1]]), 114);
assert.strictEqual(priceSteps(1e6, [[1e3, 2], [1e5, 1]]), 1001000);

// %% attempt: all units at the price of the last step reached -> wrong_answer
void function priceSteps(units: number, steps: [number, number][]): number {
  const step = steps.find(([upto]) => units <= upto) ?? steps[steps.length - 1];
  return step ? units * step[1] : 0;
}

// %% attempt: units beyond the last step are free -> wrong_answer
void function priceSteps(units: number, steps: [number, number][]): number {
  let before = 0;
  return steps.reduce((total, [upto, price]) => {
    const part = Math.max(0, Math.min(units, upto) - before);
    before = upto;
    return total + part * price;
  }, 0);
}

// %% attempt: reads behind the end of the list -> runtime_error
void function priceSteps(units: number, steps: [number, number][]): number {
  let total = 0;
  let before = 0;
  for (let i = 0; before < units; i++) {
    const [upto, price] = steps[i];
    total += (Math.min(units, upto) - before) * price;
    before = upto;
  }
  return total;
}

// %% attempt: adds up to no number without a step -> wrong_answer
void function priceSteps(units: number, steps: [number, number][]): number {
  let total = 0;
  let before = 0;
  let last: number | undefined;
  for (const [upto, price] of steps) {
    total += Math.max(0, Math.min(units, upto) - before) * price;
    before = upto;
    last = price;
  }
  return total + Math.max(0, units - before) * (last as number);
}
