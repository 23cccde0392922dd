/**
 * The packages whose text a program's isolate may get, by the name that a program requires: the request that finds each. The
 * sandbox has to let the guest host read them. A slash at the end: Node has a module of that name itself.
 */
const LIBRARIES = {
  buffer: 'buffer/',
  events: 'events/',
  'js-md5': 'js-md5',
  'js-sha1': 'js-sha1',
  'js-sha256': 'js-sha256',
  'js-sha512': 'js-sha512',
  lodash: 'lodash/lodash.min.js',
  path: 'path-browserify',
};

/** Their packages. */
const PACKAGES = Object.values(LIBRARIES).map((request) => request.split('/')[0]);

module.exports = { LIBRARIES, PACKAGES };
