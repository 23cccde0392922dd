// task: passk/mole_tunnel
// entry point: moleTunnel
// tags: strings, state machine
// %% prompt
/**
 * Follows a mole through a tunnel and returns what it eats, in order, with '<' or '>' for its way out.
 *
 * It starts at index `start`, heading right. A small letter is a beetle, a '#' a stone; both are gone once
 * the mole gets there. At a stone, and at every third beetle that it eats, the mole turns round. It passes
 * all other signs.
 *
 * @example
 * moleTunnel('ab#c.d#e', 4); // 'dceba<'
 * moleTunnel('abcdef', 1); // 'bcda<'
 */
function moleTunnel(tunnel: string, start: number): string {
// %% canonical solution
  const visited = new Set<number>();
  let eaten = '';
  let place = start;
  let heading = 1;
  while (place >= 0 && place < tunnel.length) {
    const sign = visited.has(place) ? '' : tunnel[place];
    visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) eaten += sign;
    if (sign === '#' || (beetle && eaten.length % 3 === 0)) heading = -heading;
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(moleTunnel('ab#c.d#e', 4), 'dceba<');
assert.strictEqual(moleTunnel('abcdef', 1), 'bcda<');
assert.strictEqual(moleTunnel('.', 0), '>');
assert.strictEqual(moleTunnel('#', 0), '<');
assert.strictEqual(moleTunnel('x', 0), 'x>');
assert.strictEqual(moleTunnel('ab', 0), 'ab>');
assert.strictEqual(moleTunnel('abc', 0), 'abc<');
assert.strictEqual(moleTunnel('abc#', 0), 'abc<');
assert.strictEqual(moleTunnel('Z. 3!a', 0), 'a>');
assert.strictEqual(moleTunnel('a#b', 1), 'a<');
assert.strictEqual(moleTunnel('##.##', 2), '>');
assert.strictEqual(moleTunnel('##.#', 2), '>');
assert.strictEqual(moleTunnel('#.##', 1), '<');
assert.strictEqual(moleTunnel('a#.#b#', 2), 'ba<');
assert.strictEqual(moleTunnel('cb.#a', 2), 'bc<');
assert.strictEqual(moleTunnel('fed#abc', 4), 'abc>');
assert.strictEqual(moleTunnel('hgfedabcij', 5), 'abcdefij>');
assert.strictEqual(moleTunnel('zy#x#.ab#c#d', 5), 'abcxyzd>');
assert.strictEqual(moleTunnel('dc##ab#', 4), 'ab>');
assert.strictEqual(moleTunnel('abcabc.abcabc', 6), 'abccbaabccba>');

// %% attempt: stones stay -> timeout
void function moleTunnel(tunnel: string, start: number): string {
  const visited = new Set<number>();
  let eaten = '';
  let place = start;
  let heading = 1;
  while (place >= 0 && place < tunnel.length) {
    const sign = visited.has(place) ? '' : tunnel[place];
    if (sign !== '#') visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) eaten += sign;
    if (sign === '#' || (beetle && eaten.length % 3 === 0)) heading = -heading;
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}

// %% attempt: beetles are eaten again on the way back -> wrong_answer
void function moleTunnel(tunnel: string, start: number): string {
  const visited = new Set<number>();
  let eaten = '';
  let place = start;
  let heading = 1;
  while (place >= 0 && place < tunnel.length) {
    const sign = visited.has(place) ? '' : tunnel[place];
    if (sign === '#') visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) eaten += sign;
    if (sign === '#' || (beetle && eaten.length % 3 === 0)) heading = -heading;
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}

// %% attempt: the mole counts anew after a stone -> wrong_answer
void function moleTunnel(tunnel: string, start: number): string {
  const visited = new Set<number>();
  let eaten = '';
  let meal = 0;
  let place = start;
  let heading = 1;
  while (place >= 0 && place < tunnel.length) {
    const sign = visited.has(place) ? '' : tunnel[place];
    visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) {
      eaten += sign;
      meal++;
    }
    if (sign === '#' || meal === 3) {
      heading = -heading;
      meal = 0;
    }
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}

// %% attempt: the third beetle alone turns the mole -> wrong_answer
void function moleTunnel(tunnel: string, start: number): string {
  const visited = new Set<number>();
  let eaten = '';
  let place = start;
  let heading = 1;
  while (place >= 0 && place < tunnel.length) {
    const sign = visited.has(place) ? '' : tunnel[place];
    visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) eaten += sign;
    if (sign === '#' || (beetle && eaten.length === 3)) heading = -heading;
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}

// %% attempt: stones count as beetles -> wrong_answer
void function moleTunnel(tunnel: string, start: number): string {
  const visited = new Set<number>();
  let eaten = '';
  let meals = 0;
  let place = start;
  let heading = 1;
  while (place >= 0 && place < tunnel.length) {
    const sign = visited.has(place) ? '' : tunnel[place];
    visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) eaten += sign;
    if (beetle || sign === '#') meals++;
    if (sign === '#' || (beetle && meals % 3 === 0)) heading = -heading;
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}

// %% attempt: the mole looks beyond the right end -> runtime_error
void function moleTunnel(tunnel: string, start: number): string {
  const visited = new Set<number>();
  let eaten = '';
  let place = start;
  let heading = 1;
  while (place >= 0) {
    const sign = visited.has(place) ? '' : tunnel[place].trim();
    visited.add(place);
    const beetle = /[a-z]/.test(sign);
    if (beetle) eaten += sign;
    if (sign === '#' || (beetle && eaten.length % 3 === 0)) heading = -heading;
    place += heading;
  }
  return eaten + (place === -1 ? '<' : '>');
}
