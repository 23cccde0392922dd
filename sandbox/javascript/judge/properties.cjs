/** What can have properties. */
const isObject = (value) => value !== null && (typeof value === 'object' || typeof value === 'function');

/** A property as a class has its methods. */
const hidden = (value) => ({ value, writable: true, configurable: true, enumerable: false });

module.exports = { isObject, hidden };
