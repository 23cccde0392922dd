const MATH = Object.getOwnPropertyDescriptors(Math);

/**
 * Math for one job, whose `random` gives the same numbers each time: a test that draws its inputs (HumanEval-X 32 does) must give
 * the same program the same verdict. Python's judge seeds `random` likewise.
 */
function seededMath(seed = 0) {
  const math = Object.defineProperties({}, MATH);
  let state = seed | 0;
  // Mulberry32: 32 bits of state are plenty for the inputs of a test.
  math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return math;
}

module.exports = { seededMath };
