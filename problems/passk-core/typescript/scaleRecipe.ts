// task: passk/scale_recipe
// entry point: scaleRecipe
// tags: strings, parsing, numbers
// %% prompt
/**
 * Scales the numbers in a recipe by times / parts, for example by 3 / 2.
 *
 * A number is a run of digits as long as it can be. It is left alone if an ASCII letter or '-' stands
 * directly before or directly behind it, as in 'E100', '7up' or '2-3'. A scaled number is rounded up to a
 * whole number, but to a multiple of 5 if it is above 12 before it is rounded. `times` and `parts` are
 * positive.
 *
 * @example
 * scaleRecipe('3 eggs, 250 g flour', 3, 2); // '5 eggs, 375 g flour'
 * scaleRecipe('15 plums, E100', 3, 2); // '25 plums, E100'
 */
function scaleRecipe(recipe: string, times: number, parts: number): string {
// %% canonical solution
  return recipe.replace(/(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])/g, (digits) => {
    const scaled = Number(digits) * times;
    const unit = scaled > 12 * parts ? 5 : 1;
    return String(Math.ceil(scaled / (parts * unit)) * unit);
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(scaleRecipe('3 eggs, 250 g flour', 3, 2), '5 eggs, 375 g flour');
assert.strictEqual(scaleRecipe('15 plums, E100', 3, 2), '25 plums, E100');
assert.strictEqual(scaleRecipe('a95 59a 99 90', 1, 3), 'a95 59a 35 30');
assert.strictEqual(scaleRecipe('', 1, 1), '');
assert.strictEqual(scaleRecipe('salt', 3, 1), 'salt');
assert.strictEqual(scaleRecipe('7', 2, 1), '15');
assert.strictEqual(scaleRecipe('12 g', 1, 1), '12 g');
assert.strictEqual(scaleRecipe('13 g', 1, 1), '15 g');
assert.strictEqual(scaleRecipe('24 g', 1, 2), '12 g');
assert.strictEqual(scaleRecipe('25 g', 1, 2), '15 g');
assert.strictEqual(scaleRecipe('7 eggs', 1, 2), '4 eggs');
assert.strictEqual(scaleRecipe('0 eggs', 5, 2), '0 eggs');
assert.strictEqual(scaleRecipe('007 g', 1, 1), '7 g');
assert.strictEqual(scaleRecipe('20 g', 1, 1), '20 g');
assert.strictEqual(scaleRecipe('21 g', 1, 1), '25 g');
assert.strictEqual(scaleRecipe('10 g', 2, 1), '20 g');
assert.strictEqual(scaleRecipe('41 g', 1, 2), '25 g');
assert.strictEqual(scaleRecipe('61 g', 1, 3), '25 g');
assert.strictEqual(scaleRecipe('100 g', 1, 4), '25 g');
assert.strictEqual(scaleRecipe('101 g', 1, 4), '30 g');
assert.strictEqual(scaleRecipe('E100, 7up, 2-3, -4, 5x5, 6-', 2, 1), 'E100, 7up, 2-3, -4, 5x5, 6-');
assert.strictEqual(scaleRecipe('12a 34 b56', 2, 1), '12a 70 b56');
assert.strictEqual(scaleRecipe('1.5 l', 3, 1), '3.15 l');
assert.strictEqual(scaleRecipe('(4) 2,3/4!', 3, 2), '(6) 3,5/6!');
assert.strictEqual(scaleRecipe('Z1 a1 1A 1z 1é', 9, 1), 'Z1 a1 1A 1z 9é');
assert.strictEqual(scaleRecipe('1000000 seeds', 1, 3), '333335 seeds');
assert.strictEqual(scaleRecipe('2 2 2', 5, 3), '4 4 4');

// %% attempt: rounds down -> wrong_answer
void function scaleRecipe(recipe: string, times: number, parts: number): string {
  return recipe.replace(/(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])/g, (digits) => {
    const scaled = Number(digits) * times;
    const unit = scaled > 12 * parts ? 5 : 1;
    return String(Math.floor(scaled / (parts * unit)) * unit);
  });
}

// %% attempt: looks at the number before it is scaled -> wrong_answer
void function scaleRecipe(recipe: string, times: number, parts: number): string {
  return recipe.replace(/(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])/g, (digits) => {
    const scaled = Number(digits) * times;
    const unit = Number(digits) > 12 ? 5 : 1;
    return String(Math.ceil(scaled / (parts * unit)) * unit);
  });
}

// %% attempt: twelve is a large number too -> wrong_answer
void function scaleRecipe(recipe: string, times: number, parts: number): string {
  return recipe.replace(/(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])/g, (digits) => {
    const scaled = Number(digits) * times;
    const unit = scaled >= 12 * parts ? 5 : 1;
    return String(Math.ceil(scaled / (parts * unit)) * unit);
  });
}

// %% attempt: scales all digits, whatever stands beside them -> wrong_answer
void function scaleRecipe(recipe: string, times: number, parts: number): string {
  return recipe.replace(/[0-9]+/g, (digits) => {
    const scaled = Number(digits) * times;
    const unit = scaled > 12 * parts ? 5 : 1;
    return String(Math.ceil(scaled / (parts * unit)) * unit);
  });
}

// %% attempt: a part of a number beside a letter is scaled -> wrong_answer
void function scaleRecipe(recipe: string, times: number, parts: number): string {
  return recipe.replace(/(?<![A-Za-z-])[0-9]+(?![A-Za-z-])/g, (digits) => {
    const scaled = Number(digits) * times;
    const unit = scaled > 12 * parts ? 5 : 1;
    return String(Math.ceil(scaled / (parts * unit)) * unit);
  });
}
