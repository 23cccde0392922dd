// task: passk/barrel_organ
// entry point: barrelOrgan
// tags: strings, state machine
// %% prompt
/**
 * Writes out what a barrel organ plays; small letters are notes.
 *
 * A digit sends the organ back to the nearest '|' before it, or else to the beginning, as many times as it
 * says. When it comes to that digit once more, it goes on, and the digit counts anew. A '|' is silent.
 *
 * @example
 * barrelOrgan('a|bc1d'); // 'abcbcd'
 * barrelOrgan('ab1c1'); // 'ababcababc'
 */
function barrelOrgan(score: string): string {
// %% canonical solution
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done < Number(sign);
      times.set(place, again ? done + 1 : 0);
      if (again) place = score.lastIndexOf('|', place);
    } else if (sign !== '|') played += sign;
  }
  return played;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(barrelOrgan('a|bc1d'), 'abcbcd');
assert.strictEqual(barrelOrgan('ab1c1'), 'ababcababc');
assert.strictEqual(barrelOrgan(''), '');
assert.strictEqual(barrelOrgan('abc'), 'abc');
assert.strictEqual(barrelOrgan('ab1c'), 'ababc');
assert.strictEqual(barrelOrgan('a0b'), 'ab');
assert.strictEqual(barrelOrgan('|'), '');
assert.strictEqual(barrelOrgan('||a1|'), 'aa');
assert.strictEqual(barrelOrgan('2'), '');
assert.strictEqual(barrelOrgan('|1'), '');
assert.strictEqual(barrelOrgan('a|b2'), 'abbb');
assert.strictEqual(barrelOrgan('a9'), 'aaaaaaaaaa');
assert.strictEqual(barrelOrgan('a11'), 'aaaa');
assert.strictEqual(barrelOrgan('a1b1'), 'aabaab');
assert.strictEqual(barrelOrgan('a|b1|c1'), 'abbcc');
assert.strictEqual(barrelOrgan('a|b|c1d'), 'abccd');
assert.strictEqual(barrelOrgan('a|b1c1'), 'abbcbbc');
assert.strictEqual(barrelOrgan('a1|b1c'), 'aabbc');
assert.strictEqual(barrelOrgan('ab2c1|d1'), 'abababcabababcdd');
assert.strictEqual(barrelOrgan('a1b1c1'), 'aabaabcaabaabc');

// %% attempt: a digit is worn out for ever -> wrong_answer
void function barrelOrgan(score: string): string {
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done < Number(sign);
      times.set(place, done + 1);
      if (again) place = score.lastIndexOf('|', place);
    } else if (sign !== '|') played += sign;
  }
  return played;
}

// %% attempt: a digit says how often it is played in all -> wrong_answer
void function barrelOrgan(score: string): string {
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done + 1 < Number(sign);
      times.set(place, again ? done + 1 : 0);
      if (again) place = score.lastIndexOf('|', place);
    } else if (sign !== '|') played += sign;
  }
  return played;
}

// %% attempt: always back to the beginning -> wrong_answer
void function barrelOrgan(score: string): string {
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done < Number(sign);
      times.set(place, again ? done + 1 : 0);
      if (again) place = -1;
    } else if (sign !== '|') played += sign;
  }
  return played;
}

// %% attempt: back to the first bar -> wrong_answer
void function barrelOrgan(score: string): string {
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done < Number(sign);
      times.set(place, again ? done + 1 : 0);
      if (again) place = score.indexOf('|');
    } else if (sign !== '|') played += sign;
  }
  return played;
}

// %% attempt: back to the last bar of all -> wrong_answer
void function barrelOrgan(score: string): string {
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done < Number(sign);
      times.set(place, again ? done + 1 : 0);
      if (again) place = score.lastIndexOf('|');
    } else if (sign !== '|') played += sign;
  }
  return played;
}

// %% attempt: there is always a bar -> runtime_error
void function barrelOrgan(score: string): string {
  const times = new Map<number, number>();
  let played = '';
  for (let place = 0; place < score.length; place++) {
    const sign = score[place];
    if (/[0-9]/.test(sign)) {
      const done = times.get(place) ?? 0;
      const again = done < Number(sign);
      times.set(place, again ? done + 1 : 0);
      if (again) place = score.slice(0, place).match(/.*[|]/)[0].length - 1;
    } else if (sign !== '|') played += sign;
  }
  return played;
}
