import type { Grants } from '../core/grants.ts';
import { leavesOpen, type Opening } from '../core/isolation.ts';
import { SANDBOX_LAYERS } from './layers.ts';

/** What passk could put between a program and a machine, and is not there among `held`. A granted network is not missing. */
export function missingLayers(held: readonly string[], { network }: Grants = {}): readonly string[] {
  return SANDBOX_LAYERS.filter((layer) => !held.includes(layer) && !(layer === 'net' && network === true));
}

/** The part of a description, or of a result, that says so; nothing where nothing is missing. */
export function missingPart(
  held: readonly string[],
  grants?: Grants,
): { readonly missingLayers?: readonly string[]; readonly leavesOpen?: readonly Opening[] } {
  const missing = missingLayers(held, grants);
  if (missing.length === 0) return {};
  const open = leavesOpen(grants?.network === true ? [...held, 'network'] : held);
  return { missingLayers: missing, ...(open.length === 0 ? {} : { leavesOpen: open }) };
}
