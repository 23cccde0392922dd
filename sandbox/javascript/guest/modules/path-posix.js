module.exports = require('path').posix ?? require('path');
