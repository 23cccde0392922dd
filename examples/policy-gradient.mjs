// A policy that learns by passk's reward alone: REINFORCE over a handful of programs a task, some right, most wrong, some
// written to be paid for nothing. It learns to pick the right ones, and forging is worth nothing to it.
//
//   node examples/policy-gradient.mjs

import { createEvaluator } from 'passk';
import { forgingAttempts } from './forging-attempts.mjs';

const STEPS = 24;
const GROUP = 16; // programs drawn a task and step
const LEARNING_RATE = 2;
const TASKS = ['passk/stripe_sums', 'passk/check_letter', 'passk/day_label', 'passk/duration_minutes'];

const evaluator = await createEvaluator({ suite: 'passk-core', limits: { timeLimitMs: 1000 } });
const random = mulberry32(1);
try {
  const policies = TASKS.map((taskId) => {
    const { tests, prompt, canonicalSolution, attempts } = evaluator.problems.get(taskId);
    const choices = [
      { kind: 'right', completion: canonicalSolution },
      ...attempts.map(({ completion }) => ({ kind: 'wrong', completion })),
      ...forgingAttempts(tests.entryPoint).map(({ completion }) => ({ kind: 'forged', completion })),
    ];
    return { taskId, prompt, choices, logits: choices.map(() => 0) };
  });
  let paidForForging = 0;
  console.log(row('step', 'reward', 'right', 'forged'));
  for (let step = 0; step <= STEPS; step++) {
    const rewards = [];
    for (const policy of policies) rewards.push(...(await learn(policy)));
    if (step % 4 === 0) {
      const mean = rewards.reduce((sum, { reward }) => sum + reward, 0) / rewards.length;
      console.log(row(step, mean.toFixed(3), share('right'), share('forged')));
    }
    paidForForging += rewards.filter(({ kind, reward }) => kind === 'forged' && reward > 0).length;
  }
  console.log(`forging attempts that were paid: ${paidForForging}`);

  /** One step of REINFORCE with the group's mean as its baseline: raise what paid more than that, lower what paid less. */
  async function learn({ taskId, choices, logits }) {
    const odds = softmax(logits);
    const drawn = Array.from({ length: GROUP }, () => draw(odds));
    const results = await evaluator.evaluate(
      drawn.map((choice) => ({ taskId, completion: choices[choice].completion })),
    );
    // null means that nobody knows: such a sample teaches nothing, and is no 0.
    const known = results
      .map(({ reward }, i) => ({ choice: drawn[i], kind: choices[drawn[i]].kind, reward }))
      .filter(({ reward }) => reward !== null);
    const baseline = known.reduce((sum, { reward }) => sum + reward, 0) / Math.max(1, known.length);
    for (const { choice, reward } of known) {
      const step = (LEARNING_RATE * (reward - baseline)) / known.length;
      for (const [i, probability] of odds.entries())
        logits[i] += step * ((i === choice ? 1 : 0) - probability);
    }
    return known;
  }

  /** How much of its choice the policy gives to one kind of program, on average over the tasks. */
  function share(kind) {
    const shares = policies.map(({ choices, logits }) =>
      softmax(logits).reduce((sum, probability, i) => sum + (choices[i].kind === kind ? probability : 0), 0),
    );
    return (shares.reduce((sum, value) => sum + value, 0) / shares.length).toFixed(3);
  }
} finally {
  await evaluator.close();
}

function row(...cells) {
  return cells.map((cell) => String(cell).padStart(8)).join('');
}

function softmax(logits) {
  const highest = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function draw(odds) {
  let rest = random();
  for (const [i, probability] of odds.entries()) {
    rest -= probability;
    if (rest < 0) return i;
  }
  return odds.length - 1;
}

/** The same draws in every run. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
