import type { SampleRequest } from './model-backend.ts';
import { RequestError } from './request-error.ts';

/** Names that are words of their own as well: there must be a sign that the field is meant. */
const AS_FIELD: Readonly<Record<string, RegExp>> = {
  n: /["'`]n["'`]|\bn\s*(=|>|<|!=|must|should|cannot|can only|has to|greater|other than|is (not|only|un))|param(eter)?s?:? \(?n\b|(one|single|multiple|number of|more than one) (chat )?(completion )?(completions?|choices?|answers?|generations?|candidates?|sequences?)|num_(return_sequences|completions)|best_of/i,
  stop: /["'`]stop["'`]|\bstop (sequences?|strings?|words?)\b|param(eter)?s?:? stop\b|argument:? stop\b|field:? stop\b|\bstop\b.{0,20}\bnot supported|:\s*stop\W*$|stop_sequences/i,
  stream:
    /["'`]stream["'`]|\bstreaming\b|stream\s*=\s*true|to stream this model|param(eter)?s?:? stream\b|argument:? stream\b/i,
  messages:
    /system (role|message|prompt|instruction)s?\b|role\W{1,3}system|['"`]system['"`]|developer instruction/i,
  system: /system (role|message|prompt|instruction)s?\b|role\W{1,3}system|['"`]system['"`]/i,
  suffix: /\bsuffix\b|fill.in.the.middle|\bFIM\b|infill/i,
  logprobs: /\b(top_)?logprobs?\b|log.?prob/i,
};

/** Those of the fields that a refusal complains of: where the server names one, no other. */
export function fieldsNamed(
  { parameter, message }: RequestError,
  fields: readonly string[],
): readonly string[] {
  const inPlace = parameter?.split(/[.[]/)[0];
  // Some name the whole body, or a field of their own making.
  if (inPlace !== undefined && fields.includes(inPlace)) return [inPlace];
  return fields.filter((field) => (AS_FIELD[field] ?? new RegExp(`\\b${escaped(field)}\\b`)).test(message));
}

/** The server does not know a field, or does not take it; unlike a value of it that is too large. */
export function saysUnknown({ message }: RequestError): boolean {
  if (
    /too (large|small|high|low|long|big)|maximum context|context (length|window)|exceed|at (most|least)|(less|greater|smaller|larger|more) than|must be (a |an )?(positive|integer|between)|<=|>=/i.test(
      message,
    )
  )
    return /use ['"`]?max_(completion_)?tokens/i.test(message);
  return /un(supported|known|recognized|recognised|expected)|not (be )?(supported|permitted|allowed|recognized|recognised|accepted|compatible|available|valid)|extra (inputs?|fields?)|deprecated|removed|does(n't| not) (support|accept|take|allow|exist|recogni[sz]e)|invalid (parameter|argument|field|key)|no such|instead|additional propert|use ['"`]?max_/i.test(
    message,
  );
}

const FLAG_OF: Readonly<Record<string, string>> = {
  temperature: '--temperature',
  top_p: '--top-p',
  logprobs: '--logprobs',
  reasoning_effort: '--reasoning-effort',
  max_tokens: '--max-tokens',
  max_completion_tokens: '--max-tokens',
  stop_sequences: '--stop',
  messages: '--system',
  system: '--system',
};

/**
 * A refusal with the way out. Nothing that decides which samples are drawn is left out by passk itself: the run would then be
 * another one than its manifest says.
 *
 * @param body what was sent
 */
export function withWayOut(
  refusal: RequestError,
  body: Readonly<Record<string, unknown>>,
  { sampling, suffix }: Pick<SampleRequest, 'sampling' | 'suffix'>,
): RequestError {
  const extra = Object.keys(sampling.extraBody ?? {});
  const sent = Object.keys(FLAG_OF).filter((field) => field in body && !extra.includes(field));
  const [field] = fieldsNamed(refusal, [...(body.n === undefined ? [] : ['n']), ...extra, ...sent]);
  const advice = adviceOn(field, extra, refusal) ?? adviceOnRest(refusal, body, suffix);
  if (advice === undefined) return refusal;
  const { fault, message, parameter } = refusal;
  return new RequestError(fault, `${message}\n${advice}`, {
    cause: refusal,
    advice,
    ...(parameter === undefined ? {} : { parameter }),
  });
}

function adviceOn(
  field: string | undefined,
  extra: readonly string[],
  refusal: RequestError,
): string | undefined {
  if (field === undefined) return undefined;
  if (field === 'n') return 'The server gives one answer a request: use --samples-per-request 1.';
  if (extra.includes(field)) return `The server refuses "${field}" of --extra-body: leave it out there.`;
  if (field === 'messages' || field === 'system')
    return fieldsNamed(refusal, ['system']).length > 0
      ? 'The server takes no system message: leave out --system.'
      : undefined;
  if (field.startsWith('max_'))
    return 'The server refuses the limit of tokens: give another one with --max-tokens.';
  const flag = FLAG_OF[field] as string;
  return `The server refuses ${field}: leave out ${flag}, or give a value that it takes. passk does not leave it out by itself, because the samples would not be those that were asked for.`;
}

function adviceOnRest(
  { message }: RequestError,
  body: Readonly<Record<string, unknown>>,
  suffix: string | undefined,
): string | undefined {
  if (suffix !== undefined)
    return 'The request has a suffix. Where the server takes none, name the tokens of the model: --fim FAMILY.';
  if ('messages' in body && /chat.?template/i.test(message))
    return 'A model without a chat template is asked with --template base.';
  if (
    'prompt' in body &&
    /chat model|v1\/chat\/completions|not supported in the v1\/completions|does not support completions/i.test(
      message,
    )
  )
    return 'A model that converses is asked with --template chat.';
  if ('prompt' in body && /\bHTTP (404|405|501)\b/.test(message))
    return 'If the model is there, the server may know no /completions: ask with --template chat.';
  if (body.n !== undefined)
    return `The request asks for ${String(body.n)} answers at once; if that is what the server does not take: --samples-per-request 1.`;
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
