const { Interface: Plain } = require('node:readline');

class Interface extends Plain {
  question(query) {
    return new Promise((resolve) => super.question(query, resolve));
  }
}

module.exports = { Interface, createInterface: (given, output) => new Interface(given, output) };
