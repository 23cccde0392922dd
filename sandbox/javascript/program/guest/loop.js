/*
 * Node's event loop: ticks, then jobs of promises, then one task after the other: timers, input and output, immediates. The host asks
 * for one task at a time, since jobs of promises run only when nothing else of the isolate does.
 */
(function makeLoop({ fail }) {
  const { apply } = Reflect;
  const now = Date.now;
  const { floor } = Math;
  const toPrimitive = Symbol.toPrimitive;
  const NewPromise = Promise;
  const LONGEST_MS = 2 ** 31 - 1;
  let ticks = [];
  let io = [];
  let immediates = [];
  const heap = []; // of timers, the next one first
  let last = 0;
  let held = 0; // timers that the program waits for
  let phase = 2; // the next one is that of timers
  let task = []; // of the phase
  let taskAt = 0;
  let phaseNow = 0;

  const isBefore = (a, b) => a.due < b.due || (a.due === b.due && a.order < b.order);

  function place(timer, at) {
    heap[at] = timer;
    timer.at = at;
  }

  function rise(timer, from) {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(timer, heap[above])) break;
      place(heap[above], at);
      at = above;
    }
    place(timer, at);
  }

  function sink(timer, from) {
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) below += 1;
      if (!isBefore(heap[below], timer)) break;
      place(heap[below], at);
      at = below;
    }
    place(timer, at);
  }

  function remove(timer) {
    if (timer.at < 0) return;
    if (timer.isHeld) held -= 1;
    const lastTimer = heap[heap.length - 1];
    heap.length -= 1;
    if (lastTimer !== timer) {
      rise(lastTimer, timer.at);
      sink(lastTimer, lastTimer.at);
    }
    timer.at = -1;
  }

  function add(timer, from) {
    timer.due = from + timer.delay;
    timer.order = ++last;
    if (timer.isHeld) held += 1;
    rise(timer, heap.length);
  }

  const timers = { __proto__: null };

  class Timeout {
    #timer;
    constructor(timer) {
      this.#timer = timer;
    }
    ref() {
      return this.#hold(true);
    }
    unref() {
      return this.#hold(false);
    }
    #hold(isHeld) {
      const timer = this.#timer;
      if (timer.at >= 0 && timer.isHeld !== isHeld) held += isHeld ? 1 : -1;
      timer.isHeld = isHeld;
      return this;
    }
    hasRef() {
      return this.#timer.isHeld;
    }
    refresh() {
      if (this.#timer.isCleared) return this;
      remove(this.#timer);
      add(this.#timer, now());
      return this;
    }
    close() {
      clearTimer(this);
      return this;
    }
    [toPrimitive]() {
      timers[this.#timer.id] = this.#timer;
      return this.#timer.id;
    }
    static timerOf(value) {
      return typeof value === 'object' && value !== null && #timer in value ? value.#timer : undefined;
    }
  }
  const { timerOf } = Timeout;
  delete Timeout.timerOf;

  class Immediate {
    #task;
    constructor(made) {
      this.#task = made;
    }
    ref() {
      this.#task.isHeld = true;
      return this;
    }
    unref() {
      this.#task.isHeld = false;
      return this;
    }
    hasRef() {
      return this.#task.isHeld;
    }
    static taskOf(value) {
      return typeof value === 'object' && value !== null && #task in value ? value.#task : undefined;
    }
  }
  const { taskOf } = Immediate;
  delete Immediate.taskOf;

  function requireFunction(callback) {
    if (typeof callback === 'function') return;
    const error = new TypeError(
      `The "callback" argument must be of type function. Received ${String(callback)}`,
    );
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }

  function startTimer(callback, wanted, isRepeated, list) {
    requireFunction(callback);
    const ms = +wanted;
    const delay = ms >= 1 && ms <= LONGEST_MS ? floor(ms) : 1;
    const timer = {
      id: last + 1,
      callback,
      list,
      delay,
      isRepeated,
      isHeld: true,
      isCleared: false,
      at: -1,
      due: 0,
      order: 0,
    };
    add(timer, now());
    const made = new Timeout(timer);
    timer.owner = made;
    return made;
  }

  function clearTimer(value) {
    const timer =
      timerOf(value) ?? (typeof value === 'number' || typeof value === 'string' ? timers[value] : undefined);
    if (timer === undefined) return;
    timer.isCleared = true;
    remove(timer);
    delete timers[timer.id];
  }

  /** Runs a callback of the program's; what it throws and does not catch ends the program, or goes to whoever listens. */
  function run(callback, owner, list = []) {
    try {
      apply(callback, owner, list);
    } catch (error) {
      fail(error);
    }
  }

  function runTicks() {
    for (let i = 0; i < ticks.length; i++) {
      const { callback, list } = ticks[i];
      run(callback, undefined, list);
    }
    ticks = [];
  }

  function runTimer(timer) {
    remove(timer);
    run(timer.callback, timer.owner, timer.list);
    if (timer.isRepeated && !timer.isCleared && timer.at < 0) add(timer, now());
  }

  /** Runs one task of the phase. Returns false where it has none left. */
  function runOne() {
    if (phase === 0) {
      const [first] = heap;
      if (first === undefined || first.due > phaseNow) return false;
      runTimer(first);
      return true;
    }
    while (taskAt < task.length) {
      const next = task[taskAt++];
      if (next.isCleared) continue;
      next.isCleared = true;
      run(next.callback, next.owner, next.list);
      return true;
    }
    return false;
  }

  function nextPhase() {
    phase = (phase + 1) % 3;
    taskAt = 0;
    task = [];
    if (phase === 0) phaseNow = now();
    else if (phase === 1) [task, io] = [io, []];
    else [task, immediates] = [immediates, []];
  }

  /** Ms until there is something to do, or -1 where nothing is left that the program waits for. */
  function pauseMs() {
    if (held === 0) return -1;
    const ms = heap[0].due - now();
    return ms > 0 ? ms : 0;
  }

  return {
    startTimer,
    clearTimer,
    startImmediate(callback, list) {
      requireFunction(callback);
      const made = { callback, list, owner: undefined, isHeld: true, isCleared: false };
      made.owner = new Immediate(made);
      immediates[immediates.length] = made;
      return made.owner;
    },
    clearImmediate(value) {
      const made = taskOf(value);
      if (made !== undefined) made.isCleared = true;
    },
    tick(callback, list) {
      requireFunction(callback);
      ticks[ticks.length] = { callback, list };
    },
    queueMicrotask(callback) {
      requireFunction(callback);
      NewPromise.resolve().then(() => run(callback, undefined, []));
    },
    /** Calls back when what is waiting now is done, as after a read. */
    later(callback) {
      io[io.length] = { callback, list: [], owner: undefined, isHeld: true, isCleared: false };
    },
    run,
    runTicks,
    /** Does one thing. Returns 0 when it has, or else {@link pauseMs}. */
    next() {
      if (ticks.length > 0) {
        runTicks();
        return 0;
      }
      for (let tried = 0; tried <= 3; tried++) {
        if (runOne()) {
          runTicks();
          return 0;
        }
        nextPhase();
      }
      return pauseMs();
    },
  };
});
