const { pipeline, finished } = require('behind/stream');

const promised =
  (call) =>
  (...list) =>
    new Promise((resolve, reject) =>
      call(...list, (error, value) => (error ? reject(error) : resolve(value))),
    );

module.exports = { pipeline: promised(pipeline), finished: promised(finished) };
