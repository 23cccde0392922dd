import { answerBrokeOff } from '../reply-error.ts';
import { RequestError } from '../request-error.ts';

const SHOWN = 160;

export const IS_IT_THERE = 'Does --base-url end in /v1?';

/** @param last the last piece that came, if any did */
export function noChoices(last: unknown): RequestError {
  const came = last === undefined ? 'nothing came' : `what came is ${shown(last)}`;
  return new RequestError('malformed', `the answer holds no choices: ${came}. ${IS_IT_THERE}`);
}

/**
 * An answer of which nobody knows how it ended.
 *
 * @param isClosed the server closed its stream as it should
 */
export function brokeOff(isClosed: boolean, last: unknown): RequestError {
  if (isClosed || isWholeReply(last)) {
    const how = isClosed ? 'the stream was closed with [DONE]' : 'the answer came in one piece';
    return new RequestError(
      'malformed',
      `${how}, but without a finish_reason: nobody can tell whether the answer is whole or was cut`,
      {
        advice:
          'A server that never says how an answer ended can be asked by a module of yours: docs/models.md.',
      },
    );
  }
  return answerBrokeOff('without a finish_reason, and without [DONE]');
}

export function wrongCount(got: number, asked: number): RequestError {
  const hint = got < asked ? '\nThis server may not know `n`: use --samples-per-request 1.' : '';
  return new RequestError('malformed', `${got} choices came, ${asked} were asked for${hint}`, {
    ...(got < asked ? { advice: 'Use --samples-per-request 1.' } : {}),
  });
}

function isWholeReply(last: unknown): boolean {
  const [choice] = (last as { choices?: readonly { message?: unknown; delta?: unknown }[] }).choices ?? [];
  return choice?.message != null && choice.delta == null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}
