// uses AbortController
module.exports = require('behind/web-streams');
