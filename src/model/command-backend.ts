import { execa } from 'execa';
import { entryPointOf } from '../core/tests/problem-tests.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from './model-backend.ts';
import { redactSecrets } from './redact.ts';
import { RequestError } from './request-error.ts';
import { watchRequest } from './request-watch.ts';
import { sampleSeed } from './sample-seed.ts';

/** More than any program; what goes on after that has lost its way. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const STDERR_TAIL = 600;

/** What a shell says when it cannot run a program at all; asking again does not help. */
const SHELL_SAYS: Readonly<Record<number, string>> = {
  126: 'the program is there, but may not be executed (exit status 126)',
  127: 'the program was not found (exit status 127)',
};

const ADVICE = 'Try the command by itself: echo {} | COMMAND';

/**
 * A model behind a command of the user's own: one process a sample, the request as JSON on stdin, the completion on stdout.
 *
 * @param command a line for the shell
 * @example
 * createCommandBackend('python3 sample.py --model mine', { requestTimeoutMs: 60_000 });
 */
export function createCommandBackend(
  command: string,
  { requestTimeoutMs }: { readonly requestTimeoutMs: number },
): ModelBackend {
  return {
    name: `command:${command}`,
    async sample(request) {
      const answers: ModelAnswer[] = [];
      for (const sampleIndex of request.sampleIndexes) {
        const input = toJson(request, sampleIndex);
        answers.push({ completion: await run({ command, input, requestTimeoutMs }, request.signal) });
      }
      return answers;
    },
  };
}

/** The documented format; names as in the files of a run. */
function toJson(request: SampleRequest, sampleIndex: number): string {
  const { problem, prompt, suffix, messages, stop, sampling, seed } = request;
  return `${JSON.stringify({
    task_id: problem.taskId,
    sample_index: sampleIndex,
    language: problem.language,
    entry_point: entryPointOf(problem),
    prompt,
    suffix,
    messages,
    stop,
    seed: sampleSeed(seed, problem.taskId, sampleIndex),
    temperature: sampling.temperature,
    top_p: sampling.topP,
    max_tokens: sampling.maxTokens,
    reasoning_effort: sampling.reasoningEffort,
    extra_body: sampling.extraBody,
  })}\n`;
}

interface Run {
  readonly command: string;
  readonly input: string;
  readonly requestTimeoutMs: number;
}

/** Process groups that are running: they must not outlive this process. */
const groups = new Set<number>();
let isExitWatched = false;

function watchExit(): void {
  if (isExitWatched) return;
  isExitWatched = true;
  process.on('exit', () => groups.forEach(killGroup));
}

async function run(
  { command, input, requestTimeoutMs }: Run,
  signal: AbortSignal | undefined,
): Promise<string> {
  // A command may well print everything at its end: only its whole time is watched.
  const watch = watchRequest({ requestTimeoutMs, stallTimeoutMs: requestTimeoutMs }, signal);
  let group: number | undefined;
  try {
    watch.signal.throwIfAborted();
    watchExit();
    const child = execa(command, {
      shell: true,
      detached: true, // a process group of its own, so that all of it can be ended
      cleanup: false, // execa's would end the shell alone
      input,
      encoding: 'buffer',
      stripFinalNewline: false,
      maxBuffer: MAX_OUTPUT_BYTES,
      reject: false,
    });
    group = child.pid;
    if (group !== undefined) groups.add(group);
    watch.signal.addEventListener('abort', () => killGroup(group));
    const result = await child;
    watch.signal.throwIfAborted();
    return completionOf(result);
  } finally {
    watch.end();
    killGroup(group); // what it started ends with it
    if (group !== undefined) groups.delete(group);
  }
}

function killGroup(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL');
  } catch {
    // nothing of it is left
  }
}

interface Ended {
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly isMaxBuffer: boolean;
  readonly originalMessage?: string | undefined;
}

function completionOf({ exitCode, signal, stdout, stderr, isMaxBuffer, originalMessage }: Ended): string {
  const tail = redactSecrets(Buffer.from(stderr).toString().trim()).slice(-STDERR_TAIL);
  const said = tail === '' ? 'it printed nothing to stderr' : tail;
  if (isMaxBuffer)
    throw new RequestError(
      'malformed',
      `the command printed more than ${MAX_OUTPUT_BYTES / 1024 / 1024} MiB`,
    );
  const shellSays = SHELL_SAYS[exitCode ?? 0];
  if (shellSays !== undefined)
    throw new RequestError('rejected', `the command cannot be run: ${shellSays}: ${said}`, {
      advice: ADVICE,
    });
  if (exitCode === undefined && signal === undefined) {
    throw new RequestError('rejected', `the command cannot be run: ${originalMessage ?? said}`, {
      advice: ADVICE,
    });
  }
  if (exitCode !== 0) {
    const how = exitCode === undefined ? `was ended by ${signal}` : `exited with ${exitCode}`;
    throw new RequestError('server_error', `the command ${how}: ${said}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(stdout);
  } catch {
    throw new RequestError('malformed', 'the command printed what is not UTF-8');
  }
}
