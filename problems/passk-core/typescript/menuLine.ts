// task: passk/menu_line
// entry point: menuLine
// tags: strings, formatting
// %% prompt
/**
 * Sets a line of a menu: the dish at the left, its price at the right edge, dots between them.
 *
 * The line is `width` characters long. One space stands between the dish and the dots and one between the
 * dots and the price. Where there is room for fewer than three dots the line is the dish, a colon, a space
 * and the price instead, however long that is.
 *
 * @example
 * menuLine('Soup', '4.50', 16); // 'Soup ...... 4.50'
 * menuLine('Dumplings', '9', 14); // 'Dumplings: 9'
 */
function menuLine(dish: string, price: string, width: number): string {
// %% canonical solution
  const dots = width - dish.length - price.length - 2;
  if (dots < 3) return `${dish}: ${price}`;
  return `${dish} ${'.'.repeat(dots)} ${price}`;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(menuLine('Soup', '4.50', 16), 'Soup ...... 4.50');
assert.strictEqual(menuLine('Dumplings', '9', 14), 'Dumplings: 9');
assert.strictEqual(menuLine('Soup', '4.50', 13), 'Soup ... 4.50');
assert.strictEqual(menuLine('Soup', '4.50', 12), 'Soup: 4.50');
assert.strictEqual(menuLine('Soup', '4.50', 14), 'Soup .... 4.50');
assert.strictEqual(menuLine('Soup', '4.50', 0), 'Soup: 4.50');
assert.strictEqual(menuLine('', '', 5), ' ... ');
assert.strictEqual(menuLine('', '', 4), ': ');
assert.strictEqual(menuLine('Tea', '2', 20), 'Tea .............. 2');
assert.strictEqual(menuLine('Tea', '', 10), 'Tea ..... ');
assert.strictEqual(menuLine('A very long name of a dish', '12', 10), 'A very long name of a dish: 12');
assert.strictEqual(menuLine('Pie, warm', '3.-', 18), 'Pie, warm .... 3.-');
assert.strictEqual(menuLine('x'.repeat(40), '1', 50), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ....... 1');

// %% attempt: two dots are enough -> wrong_answer
void function menuLine(dish: string, price: string, width: number): string {
  const dots = width - dish.length - price.length - 2;
  if (dots < 2) return `${dish}: ${price}`;
  return `${dish} ${'.'.repeat(dots)} ${price}`;
}

// %% attempt: three dots are too few -> wrong_answer
void function menuLine(dish: string, price: string, width: number): string {
  const dots = width - dish.length - price.length - 2;
  if (dots <= 3) return `${dish}: ${price}`;
  return `${dish} ${'.'.repeat(dots)} ${price}`;
}

// %% attempt: forgets the two spaces -> wrong_answer
void function menuLine(dish: string, price: string, width: number): string {
  const dots = width - dish.length - price.length;
  if (dots < 3) return `${dish}: ${price}`;
  return `${dish} ${'.'.repeat(dots)} ${price}`;
}

// %% attempt: no space after the colon -> wrong_answer
void function menuLine(dish: string, price: string, width: number): string {
  const dots = width - dish.length - price.length - 2;
  if (dots < 3) return `${dish}:${price}`;
  return `${dish} ${'.'.repeat(dots)} ${price}`;
}

// %% attempt: a negative number of dots -> runtime_error
void function menuLine(dish: string, price: string, width: number): string {
  const dots = '.'.repeat(width - dish.length - price.length - 2);
  return dots.length < 3 ? `${dish}: ${price}` : `${dish} ${dots} ${price}`;
}
