// task: passk/ticker_window
// entry point: tickerWindow
// tags: strings, windows
// %% prompt
/**
 * Shows what a ferry's ticker board of `width` characters displays at a tick.
 *
 * A text that fits on the board stands still at its left, filled up with spaces. A longer one runs: at tick 0
 * the board shows the beginning of the text, and with every tick everything moves one place to the left. The
 * text is followed by three spaces, then by itself again, without end. `width` is at least 1, `tick` at least
 * 0.
 *
 * @param {string} text
 * @param {number} width
 * @param {number} tick
 * @returns {string}
 * @example
 * tickerWindow('Boarding', 5, 6); // 'ng   '
 * tickerWindow('Late', 6, 9); // 'Late  '
 */
function tickerWindow(text, width, tick) {
// %% canonical solution
  if (text.length <= width) return text.padEnd(width);
  const loop = `${text}   `;
  const start = tick % loop.length;
  return (loop + loop).slice(start, start + width);
}

// %% test
const assert = require('node:assert');

assert.strictEqual(tickerWindow('Boarding', 5, 6), 'ng   ');
assert.strictEqual(tickerWindow('Late', 6, 9), 'Late  ');
assert.strictEqual(tickerWindow('Boarding', 5, 0), 'Board');
assert.strictEqual(tickerWindow('Boarding', 5, 1), 'oardi');
assert.strictEqual(tickerWindow('Boarding', 5, 3), 'rding');
assert.strictEqual(tickerWindow('Boarding', 5, 8), '   Bo');
assert.strictEqual(tickerWindow('Boarding', 5, 10), ' Boar');
assert.strictEqual(tickerWindow('Boarding', 5, 11), 'Board');
assert.strictEqual(tickerWindow('Boarding', 5, 12), 'oardi');
assert.strictEqual(tickerWindow('Boarding', 5, 1100), 'Board');
assert.strictEqual(tickerWindow('Boarding', 5, 1107), 'g   B');
assert.strictEqual(tickerWindow('Boarding', 8, 3), 'Boarding');
assert.strictEqual(tickerWindow('Boarding', 7, 3), 'rding  ');
assert.strictEqual(tickerWindow('', 3, 4), '   ');
assert.strictEqual(tickerWindow('ab', 1, 0), 'a');
assert.strictEqual(tickerWindow('ab', 1, 4), ' ');
assert.strictEqual(tickerWindow('ab', 1, 5), 'a');

// %% attempt: a text of just the width runs -> wrong_answer
void function tickerWindow(text, width, tick) {
  if (text.length < width) return text.padEnd(width);
  const loop = `${text}   `;
  const start = tick % loop.length;
  return (loop + loop).slice(start, start + width);
}

// %% attempt: short texts run too -> wrong_answer
void function tickerWindow(text, width, tick) {
  const loop = `${text}   `;
  const start = tick % loop.length;
  return loop.repeat(width + 1).slice(start, start + width);
}

// %% attempt: the text follows itself at once -> wrong_answer
void function tickerWindow(text, width, tick) {
  if (text.length <= width) return text.padEnd(width);
  const loop = text;
  const start = tick % loop.length;
  return (loop + loop).slice(start, start + width);
}

// %% attempt: moves to the right -> wrong_answer
void function tickerWindow(text, width, tick) {
  if (text.length <= width) return text.padEnd(width);
  const loop = `${text}   `;
  const start = (loop.length - (tick % loop.length)) % loop.length;
  return (loop + loop).slice(start, start + width);
}

// %% attempt: nothing follows the three spaces -> wrong_answer
void function tickerWindow(text, width, tick) {
  if (text.length <= width) return text.padEnd(width);
  const loop = `${text}   `;
  const start = tick % loop.length;
  return loop.slice(start, start + width).padEnd(width);
}
