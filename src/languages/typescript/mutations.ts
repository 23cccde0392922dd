import { JAVASCRIPT_MUTATIONS } from '../javascript/mutations.ts';
import type { Mutations } from '../mutations/mutations.ts';

/** JavaScript's; what types say is no behaviour. */
export const TYPESCRIPT_MUTATIONS: Mutations = {
  ...JAVASCRIPT_MUTATIONS,
  skipped: /^(Type|Interface)\w+$|Type$/,
};
