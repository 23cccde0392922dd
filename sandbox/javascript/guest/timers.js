/* Timers, which nothing but the judge's requests lets run out. */
(function makeTimers({ apply, now }) {
  const timers = [];
  let lastTimer = 0;

  function earliest(isWanted) {
    let first;
    for (let i = 0; i < timers.length; i++)
      if (isWanted(timers[i]) && (first === undefined || timers[i].due < first.due)) first = timers[i];
    return first;
  }
  const any = () => true;
  const isHeld = (timer) => timer.isHeld;

  function cancel(id) {
    const wanted = Number(id);
    const place = timers.findIndex((timer) => timer.id === wanted);
    if (place >= 0) timers.splice(place, 1);
  }

  return {
    start(callback, delay, repeat, list) {
      if (typeof callback !== 'function')
        throw new TypeError('The "callback" argument must be of type function');
      const wanted = delay >= 1 && delay <= 2 ** 31 - 1 ? delay : 1;
      const timer = {
        ...{ id: ++lastTimer, due: now() + wanted, repeat: repeat ? wanted : 0, callback, list },
        isHeld: true,
      };
      timers[timers.length] = timer;
      const hold = (isHeld) => {
        timer.isHeld = isHeld;
        return id;
      };
      const id = {
        [Symbol.toPrimitive]: () => timer.id,
        ref: () => hold(true),
        unref: () => hold(false),
        hasRef: () => timer.isHeld,
        close: () => {
          cancel(timer.id);
          return id;
        },
        refresh() {
          timer.due = now() + wanted;
          if (!timers.includes(timer)) timers[timers.length] = timer;
          return id;
        },
      };
      return id;
    },
    cancel,
    pending: () => timers.some(isHeld),
    /** Runs one timer that is due, so that promises that it settles are looked at before the next; ms until the next that anything waits for, or -1. */
    run() {
      let first = earliest(any);
      if (first === undefined) return -1;
      if (first.due <= now()) {
        if (first.repeat > 0) first.due = now() + first.repeat;
        else cancel(first.id);
        apply(first.callback, undefined, first.list);
      }
      first = earliest(isHeld);
      return first === undefined ? -1 : Math.max(0, Math.min(first.due, earliest(any).due) - now());
    },
  };
});
