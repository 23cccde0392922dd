import type { Problem } from '../../../../core/problem.ts';
import { functionTestsOf } from '../../../../core/tests/function-tests-of.ts';
import { type Entry, entryOf } from './entry.ts';
import type { Signature } from './signature.ts';
import { runnableTest } from './test-runner.ts';
import { typeCodec } from './type-codecs.ts';

/**
 * The test as it stands, behind what the prompt has, with a function of the entry point's signature that asks the program.
 *
 * @throws PasskError E_INPUT where the test can't be run, or the function can't be called from another process
 */
export function judgeSource(problem: Problem): string {
  const entry = entryOf(problem);
  const { text, run, assertions } = runnableTest(functionTestsOf(problem).test);
  const head = `${headOf(entry)}\n`;
  const linesBefore = head.split('\n').length - 1;
  const places = assertions.map(([line, column]) => `(${linesBefore + line}, ${column})`);
  return `${head}${text}
#[no_mangle] pub fn passk_test_b7d1f2(run: &mut ::passk_judge::Run) { run.of(${linesBefore}, &[${places.join(', ')}]); ${run} }
`;
}

function headOf({ signature, types, around, source }: Entry): string {
  const codecs = types.map((type) => typeCodec(type, source)).join('');
  const parts = [...around.map(({ text }) => text), stubOf(signature)];
  if (codecs !== '') parts.push(`mod passk_codecs_b7d1f2 {\n${codecs}}`);
  return parts.join('\n');
}

function stubOf({ name, lifetimes, parameters, result, where }: Signature): string {
  const declared = parameters.map(({ type }, i) => `argument${i}: ${type}`).join(', ');
  const sent = parameters.map((_, i) => `call.argument(&argument${i});`).join(' ');
  const lent = parameters.map(({ isLent }, i) => (isLent ? `answer.restore(argument${i});` : '')).join('');
  return `#[track_caller] pub fn ${name}${lifetimes}(${declared}) ${result} ${where} {
let mut call = ::passk_judge::Call::of(${JSON.stringify(name)}); ${sent}
let answered = call.make(); let mut answer = ::passk_judge::Call::answer(&answered);
let returned = answer.value(); ${lent} answer.end(); returned }`;
}
