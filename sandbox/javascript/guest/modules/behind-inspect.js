// uses WeakRef FinalizationRegistry URL
// Node's own code for showing values.
module.exports = require('behind/node-inspect');
