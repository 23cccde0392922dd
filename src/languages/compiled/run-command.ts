/**
 * How what was compiled is run. A process finds on its descriptors:
 *
 * - 0, 1, 2: of a whole program its input, its output and its errors; of a guest and a judge /dev/null, and files for what they write;
 * - 3: of guest and judge a stream socket between the two;
 * - 4: of a judge the file (or, where it is lasting, the socket) for its word;
 * - 5: what was compiled, where `executable` is something else.
 *
 * Runtimes that can't open a descriptor by its number are given the same otherwise: `speaksOn`, `isGiven`.
 */
export interface RunCommand {
  /** An absolute path. @default what was compiled is executed itself */
  readonly executable?: string;
  /** Behind the program's name; those of a whole program's caller follow. */
  readonly arguments: readonly string[];
  /**
   * `standard_streams`: the socket is on 0 and 1, the word of a judge goes to 2, and what a guest writes to its errors is kept.
   *
   * @default 'descriptors'
   */
  readonly speaksOn?: 'descriptors' | 'standard_streams';
  /**
   * `words`: what was compiled stands behind the arguments, in as many as it takes; a byte 0 in it is written as 1 and 2, and a byte 1 as
   * 1 and 1. `file`: it lies in the current folder under this name, which only guests and whole programs have.
   *
   * @default 'descriptor'
   */
  readonly isGiven?: 'descriptor' | 'words' | { readonly file: string };
  /** Whether a program writes to the folder that it is started in, as one that is no whole program can not. @default false */
  readonly writes?: boolean;
  /**
   * What its memory limit is held against: all of its address space, or what it may write to, for runtimes that reserve far more than they
   * use.
   */
  readonly memory: 'address_space' | 'data';
  /** What the runtime itself takes before a program has done anything, added to the memory limit; MiB. */
  readonly ownMemoryMiB: number;
  /** So many files more than others may have open, for runtimes that do not start with less. @default 0 */
  readonly ownFiles?: number;
  /**
   * Of a judge that is slow to start: it lasts for so many programs of one test. Sockets to their guests lie on descriptors from 10 on. On 4 it
   * says an empty word when it is ready, reads the number of a descriptor (4 bytes, little endian), judges the guest there, and writes its word behind its length (4 bytes, little
   * endian).
   *
   * @default one process a program, which writes its word to the file at 4 and ends
   */
  readonly lastsForPrograms?: number;
}
