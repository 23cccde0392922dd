/** How Node, Python and libc say that a process or a thread can't be started for want of room for it. */
const NO_MORE_PROCESSES = /EAGAIN|\[Errno 11\]|can't start new thread/;

/** What is said, and what helps, where a machine starts no more processes. */
export const CROWDED_MACHINE = {
  message: 'the machine starts no more processes (EAGAIN)',
  hint: 'Allow more with `ulimit -u`, or run with fewer --workers.',
} as const;

/** The same in one text, of a worker that had started. */
export const CROWDED_WORKER = `${CROWDED_MACHINE.message}\n${CROWDED_MACHINE.hint}`;

/** Whether the last words of a process, or of who was to start it, are that there is no room for another. */
export function isMachineCrowded(lastWords: string): boolean {
  return NO_MORE_PROCESSES.test(lastWords);
}
