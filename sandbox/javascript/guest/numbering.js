/*
 * The numbers by which the judge knows what stays in the program's isolate. Evaluated before the program: what it needs of the language
 * is captured here.
 */
(function makeNumbering() {
  const { apply } = Reflect;
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  const mapDelete = Map.prototype.delete;
  const numbers = new Map();
  const kept = [];
  const plainNumbers = [];
  /** How many plain objects keep their numbers. */
  const REMEMBERED = 20_000;

  function numberOf(value) {
    let number = apply(mapGet, numbers, [value]);
    if (number === undefined) {
      number = kept.length;
      kept[number] = value;
      apply(mapPut, numbers, [value, number]);
    }
    return number;
  }

  /** Of plain objects only the last are remembered: a test may ask for millions. */
  function plainNumber(value) {
    const known = apply(mapGet, numbers, [value]);
    if (known !== undefined) return known;
    const number = numberOf(value);
    const place = number % REMEMBERED;
    const older = plainNumbers[place];
    if (older !== undefined) {
      apply(mapDelete, numbers, [kept[older]]);
      kept[older] = undefined;
    }
    plainNumbers[place] = number;
    return number;
  }

  return {
    numberOf,
    plainNumber,
    /** Undefined where it has none, or has lost it. */
    knownNumber: (value) => apply(mapGet, numbers, [value]),
    /** What has a number. */
    numbered: (number) => kept[number],
  };
});
