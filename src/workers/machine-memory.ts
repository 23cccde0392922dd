import { totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';

const MIB = 1024 * 1024;

/** Of this machine, or of the container that it lends to this process. */
export function machineMemoryMiB(): number {
  const lent = constrainedMemory();
  const bytes = lent !== undefined && lent > 0 ? Math.min(lent, totalmem()) : totalmem();
  return Math.floor(bytes / MIB);
}
