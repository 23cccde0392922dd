const makeCodec = require('./codec.cjs');
const { updateInPlace } = require('./copy-back.cjs');
const { openLending } = require('./lending.cjs');
const { openStandIns } = require('./stand-ins.cjs');
const { openVacuity } = require('./vacuity.cjs');

const JOB_LIMIT = 64 << 20;
const SHOWN = 400;
const SHORT_BIGINT = 2n ** 1024n;

/** Promises of one job that are not settled yet. */
const PROMISES = 100_000;

/** The guest can't be judged further; `kind` says how it ended. Sticky: a test that catches it does not undo it. */
class Broken extends Error {
  constructor(kind, message, details) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}

/** The same for all jobs: an error of its own for each would cost as much as a request. */
const CLOSED = new Broken('closed', 'the test is over');

// One codec a process: building it costs as much as judging a small program. One job at a time uses it.
const hooks = { current: undefined };
const passOn =
  (name) =>
  (...list) =>
    hooks.current[name]?.(...list);
const codec = makeCodec({
  ...Object.fromEntries(
    ['wrap', 'begin', 'known', 'noted', 'filled', 'symbol', 'symbolOf', 'dress'].map((name) => [
      name,
      passOn(name),
    ]),
  ),
  inlineTags: { f: 1, b: 1 },
  lend: (value, inline) => hooks.current.lend(value, inline),
  own: (value, inline) => hooks.current.own(value, inline),
  take: (tag, body) => hooks.current.take(tag, body),
  fill: (tag, body, value, tools) => hooks.current.fill(tag, body, value, tools),
  longBigint: () => hooks.current.longBigint(),
  buffer: (bytes) => Buffer.from(bytes),
});

/** How deep program and test may call each other; Node's own stack ends somewhere beyond. */
const NESTED_CALLS = 200;

/** One job's connection to its guest. */
function openLine(channel, { copyBack, prompt, text = '' }) {
  const promises = new Map();
  const raised = new Map();
  const thrownValues = new Set();
  const lending = openLending(codec);
  const vacuity = openVacuity(prompt, text);
  let received = 0;
  let timers = false;
  let depth = 0;
  let isSending = false;
  let asking = -1; // the depth at which an answer is awaited

  const line = {
    calls: 0,
    broken: undefined,
    output: undefined,
    lastCall: undefined,
    lastResult: undefined,
    /** No value is a number of so many digits that showing it would take longer than judging it. */
    canBeShown: true,
    waiting: () => promises.size,
    /** Whether the program does something if time passes: promises of its that are awaited, or the test's that it waits for, timers. */
    mayGoOn: () => promises.size > 0 || lending.hasSettled() || timers,
    /** Why it says nothing that the test has passed; undefined where it says something. */
    vacuity: () =>
      vacuity.reason([...raised.values()], (owner, key) => decode(line.ask({ g: [owner, key] }).v)),
    detailsOf: (error) =>
      raised.get(error) ??
      (thrownValues.has(error)
        ? { name: 'thrown value', message: `thrown: ${shortText(error)}`, line: null }
        : undefined),
  };

  const fail = (kind, message, details) => {
    line.broken ??= new Broken(kind, message, details);
    throw line.broken;
  };

  const standIns = openStandIns(
    line,
    lending,
    (number) => {
      let known = promises.get(number);
      if (known === undefined) {
        if (promises.size >= PROMISES) throw new RangeError('too many promises');
        known = {};
        known.promise = new Promise((resolve, reject) => Object.assign(known, { resolve, reject }));
        promises.set(number, known);
      }
      return known.promise;
    },
    { codec, isCopyBack: copyBack },
  );
  hooks.current = { ...standIns.hooks, longBigint: () => (line.canBeShown = false) };

  const decode = (value) => {
    try {
      return codec.decode(value);
    } catch (error) {
      if (error instanceof Broken) throw error;
      return fail('protocol', `undecodable value: ${error.name}`);
    }
  };

  const receive = () => {
    let text;
    let answer;
    try {
      text = channel.read();
      if (text !== undefined) answer = JSON.parse(text);
    } catch (error) {
      if (error instanceof RangeError) fail('output', 'a result is larger than 16 MiB');
      if (error instanceof SyntaxError) fail('protocol', 'undecodable answer');
      text = undefined; // the socket is broken: the guest is gone
    }
    if (text === undefined) fail('ended', 'the program ended before the test did');
    received += text.length;
    if (received > JOB_LIMIT) fail('output', 'the results of the calls are larger than 64 MiB together');
    if (answer === null || typeof answer !== 'object') fail('protocol', 'undecodable answer');
    return answer;
  };

  const refuse = (answer) => {
    if (answer.M !== undefined) fail('memory', 'used more memory than its limit');
    if (answer.x !== undefined)
      fail('exited', `the program called process.exit(${countOf(answer.x) ?? ''}) before the test was over`);
    if (answer.O === 1) fail('output', 'wrote too much output');
    if (answer.O !== undefined) fail('output', 'a result is larger than 16 MiB');
    if (answer.l !== undefined) {
      const [kind, name, message, at] = Array.isArray(answer.l) ? answer.l.map(String) : [];
      fail('load', `${name}: ${message}`.slice(0, 1000), {
        syntax: kind === 'syntax',
        name: String(name).slice(0, 80),
        line: countOf(Number(at)) ?? null,
      });
    }
  };

  const throwGuests = (body) => {
    const error = standIns.errorOf(body, decode, (details, value) => raised.set(value, details));
    if (error === null || typeof error !== 'object') thrownValues.add(error);
    else if (!raised.has(error))
      raised.set(error, { name: 'thrown value', message: 'threw an object that is no Error', line: null });
    throw error;
  };

  /** The program calls a function of the test's, which may call the program in turn. */
  const serveCallback = (body) => {
    let reply;
    const outer = asking;
    depth += 1;
    try {
      const called = Array.isArray(body) ? lending.functionOf(body[0]) : undefined;
      if (called === undefined) fail('protocol', 'a call of no function');
      const given = decode(body[1]);
      if (!Array.isArray(given) || !Array.isArray(given[1])) fail('protocol', 'a call without arguments');
      if (depth > NESTED_CALLS) throw new RangeError('Maximum call stack size exceeded');
      vacuity.called(called);
      const [owner, list] = given;
      const value = body[2] === 1 ? Reflect.construct(called, list) : Reflect.apply(called, owner, list);
      reply = { v: codec.encode(value), d: lending.dataOf(owner), U: standIns.news() };
    } catch (error) {
      if (line.broken !== undefined) throw line.broken;
      vacuity.threw(error);
      reply = { e: codec.encode(error), U: standIns.news() };
    } finally {
      depth -= 1;
      asking = outer;
    }
    channel.write(JSON.stringify(reply));
  };

  /** Sends one request and returns its answer; throws what the program threw. */
  line.ask = (message) => {
    if (line.broken !== undefined) throw line.broken;
    if (!isSending) {
      isSending = true;
      try {
        standIns.sendAll();
      } finally {
        isSending = false;
      }
    }
    // A test that ran out of stack between a question and its answer: the answer to this one would be that one's.
    if (asking === depth) fail('protocol', 'the test gave up in the middle of a call');
    asking = depth;
    try {
      const U = standIns.news();
      if (U !== undefined) message.U = U;
      channel.write(JSON.stringify(lending.isEmpty() ? message : { C: 1, ...message }));
    } catch {
      // Gone; what it said last says why.
    }
    for (;;) {
      const answer = receive();
      timers = answer.t === 1;
      if (Array.isArray(answer.o))
        line.output = [String(answer.o[0]).slice(0, 2000), countOf(answer.o[1]) ?? 0];
      if (answer.U !== undefined) decode(answer.U);
      if (answer.c !== undefined) {
        serveCallback(answer.c);
        continue;
      }
      asking = -1;
      refuse(answer);
      if (answer.e !== undefined) throwGuests(answer.e);
      return answer;
    }
  };

  /** A call of the program's: `message` says of what; `key`, by what name an object of the program's has it. */
  line.call = (message, list, key = message.q?.[1]) => {
    line.calls += 1;
    line.lastCall = [message.q?.[1] ?? message.f, list, message.n === 1];
    line.lastResult = undefined;
    const lent = lending.during(() => codec.encode(list));
    const request = { ...message, a: lent.text };
    if (copyBack) request.m = 1;
    const call = vacuity.asks(message, key, lent.functions);
    const answer = line.ask(request);
    const value = decode(answer.v);
    const back = copyBack && answer.m !== undefined ? decode(answer.m) : undefined;
    if (back !== undefined) updateInPlace(list, back);
    line.lastResult = [value];
    vacuity.answered(call, value, standIns.objectNumber(value));
    return value;
  };

  line.get = (owner, key) => {
    line.calls += 1;
    return decode(line.ask({ g: key === undefined ? [owner] : [owner, key] }).v);
  };
  line.set = (owner, key, value) => line.ask({ w: [owner, key], a: codec.encode([value]) });
  /** A variable of the program's own. */
  line.assign = (name, value) => line.ask({ w: [null, name], a: codec.encode([value]) });
  line.remove = (owner, key) => line.ask({ w: [owner, key], D: 1, a: codec.encode([]) });
  /** What has a `then`, as a promise. */
  line.settle = (owner) => decode(line.ask({ h: owner }).v);
  line.prototypeOf = (owner) => standIns.prototypeOf(line.ask({ p: owner }).v);
  line.functionNamed = (name) => standIns.functionNamed(name);

  /** Lets time pass in the guest; returns ms until it wants to be asked again, or -1. */
  line.tick = () => {
    const settled = lending.takeSettled();
    const { s, w } = line.ask(settled.length > 0 ? { k: 1, s: settled } : { k: 1 });
    if (s !== undefined && !Array.isArray(s)) fail('protocol', 'undecodable promises');
    for (const done of s ?? []) {
      if (!Array.isArray(done)) fail('protocol', 'undecodable promises');
      const [number, kind, body] = done;
      const waiting = promises.get(number);
      promises.delete(number);
      if (kind === 'v') waiting?.resolve(decode(body));
      else waiting?.reject(standIns.errorOf(body, decode, (details, value) => raised.set(value, details)));
    }
    return typeof w === 'number' ? w : -1;
  };

  /** The next job's guest is at the other end: what the test has left behind must not speak to it. */
  line.close = () => {
    line.broken ??= CLOSED;
  };

  return line;
}

/** A number that a guest gives for people to read. */
function countOf(value) {
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** For people, of a value that may be endless. */
function shortText(value) {
  if (typeof value === 'bigint' && (value > SHORT_BIGINT || value < -SHORT_BIGINT)) return 'a large bigint';
  if (typeof value === 'function') return 'a function';
  return String(value).slice(0, SHOWN);
}

module.exports = { openLine, Broken };
