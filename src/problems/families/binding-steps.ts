import type { DrawIndex } from './draw-index.ts';
import type { Step, Variables } from './step.ts';

export type MakeStep = (name: string, other: string, draw: DrawIndex) => Step;

/** What can be done to one of several whole numbers; `other` is another of them. */
export const BINDING_STEPS: readonly MakeStep[] = [
  (name, _, draw) => {
    const amount = 2 + draw(8);
    return step(name, `Add ${amount} to ${name}.`, `${name} = ${name} + ${amount}`, (n) => n + amount);
  },
  (name, _, draw) => {
    const amount = 2 + draw(8);
    return step(
      name,
      `Take ${amount} away from ${name}.`,
      `${name} = ${name} - ${amount}`,
      (n) => n - amount,
    );
  },
  (name, _, draw) => {
    const factor = 2 + draw(4);
    return step(name, `Multiply ${name} by ${factor}.`, `${name} = ${name} * ${factor}`, (n) => n * factor);
  },
  (name) => step(name, `Turn the sign of ${name} round.`, `${name} = 0 - ${name}`, (n) => 0 - n),
  (name) => step(name, `Replace ${name} by its square.`, `${name} = ${name} * ${name}`, (n) => n * n),
  (name, _, draw) => {
    const amount = 10 + draw(20);
    return step(
      name,
      `Replace ${name} by ${amount} less ${name}.`,
      `${name} = ${amount} - ${name}`,
      (n) => amount - n,
    );
  },
  (name, other) =>
    step(
      name,
      `Add ${other}, as it is then, to ${name}.`,
      `${name} = ${name} + ${other}`,
      (n, m) => n + m,
      other,
    ),
  (name, other) =>
    step(
      name,
      `Take ${other}, as it is then, away from ${name}.`,
      `${name} = ${name} - ${other}`,
      (n, m) => n - m,
      other,
    ),
];

function step(
  name: string,
  sentence: string,
  statement: string,
  change: (value: number, other: number) => number,
  other = name,
): Step {
  const apply = (variables: Variables): void => {
    variables.set(name, change(variables.get(name) as number, variables.get(other) as number));
  };
  return { sentence, python: statement, javascript: `${statement};`, apply };
}
