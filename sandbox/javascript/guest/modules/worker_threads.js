// uses MessageChannel
// A program is the one thread that there is.
class Worker {
  constructor() {
    throw new Error('worker_threads.Worker is not there: a program has one thread');
  }
}

module.exports = {
  isMainThread: true,
  threadId: 0,
  parentPort: null,
  workerData: null,
  Worker,
  MessageChannel: globalThis.MessageChannel,
};
