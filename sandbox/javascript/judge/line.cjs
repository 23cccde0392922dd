const makeCodec = require('./codec.cjs');
const { openStandIns } = require('./stand-ins.cjs');

const JOB_LIMIT = 64 << 20;
const SHOWN = 400;

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
const codec = makeCodec({
  lend: (value, encode) => hooks.current.lend(value, encode),
  own: (value, encode) => hooks.current.own(value, encode),
  take: (tag, body, tools) => hooks.current.take(tag, body, tools),
  buffer: (bytes) => Buffer.from(bytes),
});

/** One job's connection to its guest. */
function openLine(channel, { copyBack }) {
  const callbacks = [];
  const promises = new Map();
  const line = {
    calls: 0,
    broken: undefined,
    output: undefined,
    lastCall: undefined,
    lastResult: undefined,
    waiting: () => promises.size,
    /** Whether the program does something if time passes: promises of its that are awaited, timers that have not run out. */
    mayGoOn: () => promises.size > 0 || timers,
    detailsOf: (error) =>
      raised.get(error) ??
      (thrownValues.has(error)
        ? { name: 'thrown value', message: `thrown: ${String(error)}`, line: null }
        : undefined),
  };
  const raised = new Map();
  const thrownValues = new Set();
  let received = 0;
  let timers = false;

  const fail = (kind, message, details) => {
    line.broken ??= new Broken(kind, message, details);
    throw line.broken;
  };

  const standIns = openStandIns(line, {
    lendFunction(value) {
      callbacks.push(value);
      return callbacks.length - 1;
    },
    callback: (number) => callbacks[number],
    promise(number) {
      let known = promises.get(number);
      if (known === undefined) {
        known = {};
        known.promise = new Promise((resolve, reject) => Object.assign(known, { resolve, reject }));
        promises.set(number, known);
      }
      return known.promise;
    },
  });
  hooks.current = standIns.hooks;

  const decode = (value) => {
    try {
      return codec.decoder()(value);
    } catch (error) {
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
    const error = standIns.errorOf(body, codec.decoder(), (details, value) => raised.set(value, details));
    if (error === null || typeof error !== 'object') thrownValues.add(error);
    else if (!raised.has(error))
      raised.set(error, { name: 'thrown value', message: 'threw an object that is no Error', line: null });
    throw error;
  };

  const serveCallback = (body) => {
    let reply;
    try {
      if (!Array.isArray(body) || typeof callbacks[body[0]] !== 'function')
        fail('protocol', 'a call of no function');
      const list = decode(body[1]);
      line.inCallback = true;
      const value = callbacks[body[0]](...list);
      reply = { v: codec.encoder()(value) };
    } catch (error) {
      if (line.broken !== undefined) throw line.broken;
      reply = { e: { E: [error?.name ?? 'Error', String(error?.message ?? error).slice(0, SHOWN)] } };
    } finally {
      line.inCallback = false;
    }
    channel.write(JSON.stringify(reply));
  };

  /** Sends one request and returns its answer; throws what the program threw. */
  line.ask = (message) => {
    if (line.broken !== undefined) throw line.broken;
    if (line.inCallback === true)
      throw new Error('a function that the program called can not call the program');
    try {
      channel.write(JSON.stringify(callbacks.length > 0 ? { C: 1, ...message } : message));
    } catch {
      // Gone; what it said last says why.
    }
    for (;;) {
      const answer = receive();
      timers = answer.t === 1;
      if (Array.isArray(answer.o))
        line.output = [String(answer.o[0]).slice(0, 2000), countOf(answer.o[1]) ?? 0];
      if (answer.c !== undefined) {
        serveCallback(answer.c);
        continue;
      }
      refuse(answer);
      if (answer.e !== undefined) throwGuests(answer.e);
      return answer;
    }
  };

  /** A call of the program's: `message` says of what. */
  line.call = (message, list) => {
    line.calls += 1;
    line.lastCall = [message.q?.[1] ?? message.f, list, message.n === 1];
    line.lastResult = undefined;
    const request = { ...message, a: codec.encoder()(list) };
    if (copyBack) request.m = 1;
    const answer = line.ask(request);
    const value = decode(answer.v);
    if (Array.isArray(answer.d)) {
      try {
        for (const [number, entries] of answer.d) standIns.refresh(number, entries, codec.decoder());
      } catch (error) {
        fail('protocol', `undecodable data: ${error.name}`);
      }
    }
    if (copyBack && answer.m !== undefined) updateInPlace(list, decode(answer.m));
    line.lastResult = [value];
    return value;
  };

  line.get = (owner, key) => {
    line.calls += 1;
    return decode(line.ask({ g: key === undefined ? [owner] : [owner, key] }).v);
  };
  line.set = (owner, key, value) => line.ask({ w: [owner, key], a: codec.encoder()([value]) });
  line.prototypeOf = (owner) => standIns.prototypeOf(line.ask({ p: owner }).v);
  line.functionNamed = (name) => standIns.functionNamed(name);

  /** Lets time pass in the guest; returns ms until it wants to be asked again, or -1. */
  line.tick = () => {
    const { s = [], w } = line.ask({ k: 1 });
    try {
      for (const [number, kind, body] of s) {
        const waiting = promises.get(number);
        promises.delete(number);
        if (kind === 'v') waiting?.resolve(codec.decoder()(body));
        else
          waiting?.reject(
            standIns.errorOf(body, codec.decoder(), (details, value) => raised.set(value, details)),
          );
      }
    } catch (error) {
      fail('protocol', `undecodable value: ${error.name}`);
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

/** Gives `old` the content of `fresh` where it can be changed, nested values by position; returns what to keep. */
function updateInPlace(old, fresh) {
  if (old === null || fresh === null || typeof old !== 'object' || typeof fresh !== 'object') return fresh;
  if (Object.getPrototypeOf(old) !== Object.getPrototypeOf(fresh)) return fresh;
  if (old instanceof Map || old instanceof Set) {
    const entries = [...fresh];
    old.clear();
    for (const entry of entries) old instanceof Map ? old.set(...entry) : old.add(entry);
  } else if (ArrayBuffer.isView(old)) {
    if (old.length !== fresh.length) return fresh;
    old.set(fresh);
  } else if (Array.isArray(old) || Object.getPrototypeOf(old) === Object.prototype) {
    for (const key of Object.keys(old)) if (!Object.hasOwn(fresh, key)) delete old[key];
    for (const key of Object.keys(fresh))
      old[key] = Object.hasOwn(old, key) ? updateInPlace(old[key], fresh[key]) : fresh[key];
    if (Array.isArray(old)) old.length = fresh.length;
  } else return fresh;
  return old;
}

module.exports = { openLine, Broken };
