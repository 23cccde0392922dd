// task: passk/kiln_run
// entry point: kilnRun
// tags: parsing, simulation, numbers
// %% prompt
/**
 * Says how many minutes the program of a pottery kiln takes and how hot the kiln gets at most.
 *
 * The kiln begins at 20 degrees. The program has steps separated by ';', words by spaces: 'R/h to T' goes to
 * T degrees by R degrees an hour, 'fast to T' by 600 an hour, both up or down; downwards the kiln never does
 * more than 120 an hour, whatever the step says. 'hold M' keeps the heat for M minutes. 'repeat N' does all
 * steps since the 'repeat' before it, or since the start, N times altogether. The minutes of each step are
 * rounded up to whole ones, each time it is done. All numbers are whole, R and N at least 1. The empty
 * program takes 0 minutes.
 *
 * @param {string} program
 * @returns {[number, number]}
 * @example
 * kilnRun('100/h to 600; hold 30; 60/h to 20'); // [958, 600]
 * kilnRun('fast to 120; fast to 20; repeat 2'); // [120, 120]
 */
function kilnRun(program) {
// %% canonical solution
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(kilnRun('100/h to 600; hold 30; 60/h to 20'), [958, 600]);
assert.deepStrictEqual(kilnRun('fast to 120; fast to 20; repeat 2'), [120, 120]);
assert.deepStrictEqual(kilnRun(''), [0, 20]);
assert.deepStrictEqual(kilnRun('hold 5'), [5, 20]);
assert.deepStrictEqual(kilnRun('hold 0'), [0, 20]);
assert.deepStrictEqual(kilnRun('100/h to 120'), [60, 120]);
assert.deepStrictEqual(kilnRun('100/h to 121'), [61, 121]);
assert.deepStrictEqual(kilnRun('7/h to 20'), [0, 20]);
assert.deepStrictEqual(kilnRun('7/h to 21'), [9, 21]);
assert.deepStrictEqual(kilnRun('fast to 620'), [60, 620]);
assert.deepStrictEqual(kilnRun('fast to 25'), [1, 25]);
assert.deepStrictEqual(kilnRun('600/h to 31'), [2, 31]);
assert.deepStrictEqual(kilnRun('fast to 10'), [5, 20]);
assert.deepStrictEqual(kilnRun('fast to 120;fast to 0'), [70, 120]);
assert.deepStrictEqual(kilnRun('1200/h to 620; 300/h to 500'), [90, 620]);
assert.deepStrictEqual(kilnRun('1200/h to 620; 120/h to 500'), [90, 620]);
assert.deepStrictEqual(kilnRun('1200/h to 620; 121/h to 500'), [90, 620]);
assert.deepStrictEqual(kilnRun('1200/h to 620; 60/h to 500'), [150, 620]);
assert.deepStrictEqual(kilnRun('  hold 5 ;  hold  6;hold 7 '), [18, 20]);
assert.deepStrictEqual(kilnRun('hold 5; repeat 1'), [5, 20]);
assert.deepStrictEqual(kilnRun('hold 5; repeat 3'), [15, 20]);
assert.deepStrictEqual(kilnRun('hold 5; repeat 2; hold 7; repeat 3'), [31, 20]);
assert.deepStrictEqual(kilnRun('hold 5; repeat 2; repeat 9; hold 1'), [11, 20]);
assert.deepStrictEqual(kilnRun('repeat 4; hold 1'), [1, 20]);
assert.deepStrictEqual(kilnRun('7/h to 22'), [18, 22]);
assert.deepStrictEqual(kilnRun('fast to 621; fast to 20'), [362, 621]);
assert.deepStrictEqual(kilnRun('7/h to 21; repeat 3'), [9, 21]);
assert.deepStrictEqual(kilnRun('7/h to 21; 7/h to 20; repeat 2'), [36, 21]);
assert.deepStrictEqual(
  kilnRun('fast to 1000; hold 10; fast to 900; hold 20; repeat 2; 100/h to 20'),
  [796, 1000],
);

// %% attempt: repeats that many times more -> wrong_answer
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 0; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% attempt: repeats everything from the start -> wrong_answer
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% attempt: cools as fast as it heats -> wrong_answer
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / rate);
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% attempt: always cools at 120 an hour -> wrong_answer
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? 120 : rate));
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% attempt: rounds down -> wrong_answer
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.floor((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% attempt: the last heat is the highest -> wrong_answer
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
    heat = number;
    peak = heat;
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else if (step !== '') {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% attempt: an empty program has a first step -> runtime_error
void function kilnRun(program) {
  let [minutes, heat, peak] = [0, 20, 20];
  const run = (step) => {
    const number = Number(/\d+$/.exec(step)[0]);
    if (step.startsWith('hold')) {
      minutes += number;
      return;
    }
    const rate = step.startsWith('fast') ? 600 : parseInt(step);
    minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
    heat = number;
    peak = Math.max(peak, heat);
  };
  let block = [];
  for (const step of program.split(';').map((part) => part.trim())) {
    if (step.startsWith('repeat')) {
      for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
      block = [];
    } else {
      run(step);
      block.push(step);
    }
  }
  return [minutes, peak];
}

// %% equivalent mutant: to the heat that it has it takes no time at any rate
// -minutes += Math.ceil((Math.abs(number - heat) * 60) / (number < heat ? Math.min(rate, 120) : rate));
// +minutes += Math.ceil((Math.abs(number - heat) * 60) / (number <= heat ? Math.min(rate, 120) : rate));

// %% equivalent mutant: a space stands there
// -for (let i = 1; i < Number(step.slice(6)); i++) block.forEach(run);
// +for (let i = 1; i < Number(step.slice(7)); i++) block.forEach(run);
