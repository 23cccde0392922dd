/* As much of `performance` as takes the time. */
(function makePerformance({ now, started }) {
  const entries = [];
  const add = (entryType, name, startTime, duration) => {
    const entry = { name, entryType, startTime, duration, detail: null };
    entries.push(entry);
    return entry;
  };
  const at = (name, otherwise) => entries.findLast((entry) => entry.name === name)?.startTime ?? otherwise;
  const performance = {
    now: () => now() - started,
    timeOrigin: started,
    mark: (name) => add('mark', name, performance.now(), 0),
    measure(name, from, to) {
      const begun = at(from, 0);
      return add('measure', name, begun, at(to, performance.now()) - begun);
    },
    getEntries: () => [...entries],
    getEntriesByName: (name) => entries.filter((entry) => entry.name === name),
    getEntriesByType: (type) => entries.filter(({ entryType }) => entryType === type),
    clearMarks: () => undefined,
    clearMeasures: () => undefined,
    timerify: (call) => call,
    toJSON: () => ({ timeOrigin: started }),
  };
  return performance;
});
