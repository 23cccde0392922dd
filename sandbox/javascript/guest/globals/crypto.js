/* The global crypto, which is the web's; `require('crypto')` is Node's. */
(function makeCrypto({ load }) {
  return load('crypto').webcrypto;
});
