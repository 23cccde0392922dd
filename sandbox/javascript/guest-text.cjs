const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The text of one of our files that run inside an isolate, as an expression. */
const guestText = (name) => readFileSync(join(__dirname, name), 'utf8').trim().replace(/;$/, '');

module.exports = { guestText };
