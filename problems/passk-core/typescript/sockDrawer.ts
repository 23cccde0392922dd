// task: passk/sock_drawer
// entry point: sockDrawer
// tags: counting, sorting
// %% prompt
/**
 * Sorts a drawer of socks and gives the pairs that can be made and the socks that stay alone.
 *
 * A sock is a colour; two socks of one colour are a pair. Socks without a partner are sorted by colour, but
 * grey ones and black ones go with each other if one of each is left: they make a pair, too.
 *
 * @example
 * sockDrawer(['red', 'blue', 'red']); // [1, ['blue']]
 * sockDrawer(['grey', 'black', 'tan']); // [1, ['tan']]
 */
function sockDrawer(socks: string[]): [number, string[]] {
// %% canonical solution
  const count = (colour: string) => socks.filter((sock) => sock === colour).length;
  let alone = [...new Set(socks)].filter((colour) => count(colour) % 2 === 1).sort();
  if (alone.includes('black') && alone.includes('grey')) {
    alone = alone.filter((colour) => colour !== 'black' && colour !== 'grey');
  }
  return [(socks.length - alone.length) / 2, alone];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(sockDrawer(['red', 'blue', 'red']), [1, ['blue']]);
assert.deepStrictEqual(sockDrawer(['grey', 'black', 'tan']), [1, ['tan']]);
assert.deepStrictEqual(sockDrawer([]), [0, []]);
assert.deepStrictEqual(sockDrawer(['red']), [0, ['red']]);
assert.deepStrictEqual(sockDrawer(['red', 'red']), [1, []]);
assert.deepStrictEqual(sockDrawer(['red', 'red', 'red']), [1, ['red']]);
assert.deepStrictEqual(sockDrawer(['red', 'red', 'red', 'red']), [2, []]);
assert.deepStrictEqual(sockDrawer(['black']), [0, ['black']]);
assert.deepStrictEqual(sockDrawer(['grey']), [0, ['grey']]);
assert.deepStrictEqual(sockDrawer(['grey', 'grey', 'black']), [1, ['black']]);
assert.deepStrictEqual(sockDrawer(['grey', 'black', 'grey', 'black']), [2, []]);
assert.deepStrictEqual(sockDrawer(['black', 'grey', 'grey', 'black', 'black', 'grey']), [3, []]);
assert.deepStrictEqual(sockDrawer(['tan', 'red', 'blue', 'tan', 'tan']), [1, ['blue', 'red', 'tan']]);
assert.deepStrictEqual(sockDrawer(['b', 'a', 'b', 'a', 'c']), [2, ['c']]);
assert.deepStrictEqual(sockDrawer(['grey', 'blue']), [0, ['blue', 'grey']]);
assert.deepStrictEqual(sockDrawer(['black', 'blue', 'grey', 'apricot']), [1, ['apricot', 'blue']]);
assert.deepStrictEqual(sockDrawer(['black', 'red', 'blue']), [0, ['black', 'blue', 'red']]);

// %% attempt: grey and black never go together -> wrong_answer
void function sockDrawer(socks: string[]): [number, string[]] {
  const count = (colour: string) => socks.filter((sock) => sock === colour).length;
  const alone = [...new Set(socks)].filter((colour) => count(colour) % 2 === 1).sort();
  return [(socks.length - alone.length) / 2, alone];
}

// %% attempt: counts the colours that have a pair -> wrong_answer
void function sockDrawer(socks: string[]): [number, string[]] {
  const count = (colour: string) => socks.filter((sock) => sock === colour).length;
  const colours = [...new Set(socks)];
  const alone = colours.filter((colour) => count(colour) % 2 === 1).sort();
  const mixed = alone.includes('black') && alone.includes('grey');
  const pairs = colours.filter((colour) => count(colour) > 1).length + (mixed ? 1 : 0);
  return [pairs, mixed ? alone.filter((colour) => colour !== 'black' && colour !== 'grey') : alone];
}

// %% attempt: the rest is in the order of the drawer -> wrong_answer
void function sockDrawer(socks: string[]): [number, string[]] {
  const count = (colour: string) => socks.filter((sock) => sock === colour).length;
  let alone = [...new Set(socks)].filter((colour) => count(colour) % 2 === 1);
  if (alone.includes('black') && alone.includes('grey')) {
    alone = alone.filter((colour) => colour !== 'black' && colour !== 'grey');
  }
  return [(socks.length - alone.length) / 2, alone];
}

// %% attempt: only socks that are there once stay alone -> wrong_answer
void function sockDrawer(socks: string[]): [number, string[]] {
  const count = (colour: string) => socks.filter((sock) => sock === colour).length;
  let alone = socks.filter((colour) => count(colour) === 1).sort();
  if (alone.includes('black') && alone.includes('grey')) {
    alone = alone.filter((colour) => colour !== 'black' && colour !== 'grey');
  }
  return [Math.floor((socks.length - alone.length) / 2), alone];
}
