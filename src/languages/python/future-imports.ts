/** Lines that have to stand before every other statement; global. */
export const FUTURE_IMPORTS = /^from __future__ import .*\n?/gm;
