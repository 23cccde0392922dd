const { Interface: Plain } = require('node:readline');

class Interface extends Plain {
  question(prompt) {
    return new Promise((resolve) => super.question(prompt, resolve));
  }
}

module.exports = { Interface, createInterface: (options) => new Interface(options) };
