module.exports = require('node:path').posix ?? require('node:path');
