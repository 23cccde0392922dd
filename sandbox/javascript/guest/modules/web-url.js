// uses TextEncoder TextDecoder
// The web's URLs, with the codes that Node's errors have.
const { URL: Plain, URLSearchParams } = require('behind/url');

const names = Object.getOwnPropertyDescriptors(Plain.prototype);

class URL extends Plain {
  constructor(...list) {
    try {
      super(...list);
    } catch (error) {
      const refused = Object.assign(new TypeError('Invalid URL'), {
        code: 'ERR_INVALID_URL',
        input: String(list[0]),
      });
      throw error instanceof TypeError ? refused : error;
    }
  }
}
for (const key of Reflect.ownKeys(names))
  if (key !== 'constructor') Object.defineProperty(URL.prototype, key, names[key]);

module.exports = { URL, URLSearchParams };
