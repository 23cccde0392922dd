/**
 * How what was compiled is run. A process finds on its descriptors:
 *
 * - 0, 1, 2: of a whole program its input, its output and its errors; of a guest and a judge /dev/null, and files for what they write;
 * - 3: of guest and judge a stream socket between the two;
 * - 4: of a judge the file (or, where it is lasting, the socket) for its word;
 * - 5: what was compiled, where `executable` is something else.
 */
export interface RunCommand {
  /** An absolute path. @default what was compiled is executed itself */
  readonly executable?: string;
  /** Behind the program's name; those of a whole program's caller follow. */
  readonly arguments: readonly string[];
  /**
   * What its memory limit is held against: all of its address space, or what it may write to, for runtimes that reserve far more than they
   * use.
   */
  readonly memory: 'address_space' | 'data';
  /** What the runtime itself takes before a program has done anything, added to the memory limit; MiB. */
  readonly ownMemoryMiB: number;
  /**
   * Of a judge that is slow to start: it lasts for so many programs of one test. Sockets to their guests lie on descriptors from 10 on. On 4 it
   * says an empty word when it is ready, reads the number of a descriptor (4 bytes, little endian), judges the guest there, and writes its word behind its length (4 bytes, little
   * endian).
   *
   * @default one process a program, which writes its word to the file at 4 and ends
   */
  readonly lastsForPrograms?: number;
}
