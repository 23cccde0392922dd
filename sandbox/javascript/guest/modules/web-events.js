// The web's events, abort signals and DOMException.
const CODES = {
  IndexSizeError: 1,
  HierarchyRequestError: 3,
  WrongDocumentError: 4,
  InvalidCharacterError: 5,
  NoModificationAllowedError: 7,
  NotFoundError: 8,
  NotSupportedError: 9,
  InUseAttributeError: 10,
  InvalidStateError: 11,
  SyntaxError: 12,
  InvalidModificationError: 13,
  NamespaceError: 14,
  InvalidAccessError: 15,
  TypeMismatchError: 17,
  SecurityError: 18,
  NetworkError: 19,
  AbortError: 20,
  URLMismatchError: 21,
  QuotaExceededError: 22,
  TimeoutError: 23,
  InvalidNodeTypeError: 24,
  DataCloneError: 25,
};

class DOMException extends Error {
  constructor(message = '', options = 'Error') {
    super(message);
    const { name = 'Error', cause } =
      typeof options === 'object' && options !== null ? options : { name: String(options) };
    Object.defineProperty(this, 'name', { value: name, configurable: true });
    if (cause !== undefined)
      Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
  get code() {
    return CODES[this.name] ?? 0;
  }
}
for (const [name, code] of Object.entries(CODES)) {
  const constant = `${name
    .replace(/Error$/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()}_ERR`;
  Object.defineProperty(DOMException, constant, { value: code, enumerable: true });
}

class Event {
  #type;
  #options;
  #prevented = false;
  constructor(type, options = {}) {
    this.#type = String(type);
    this.#options = { bubbles: false, cancelable: false, composed: false, ...options };
    this.target = null;
    this.currentTarget = null;
    this.stopped = false;
    for (const key of ['target', 'currentTarget', 'stopped'])
      Object.defineProperty(this, key, { enumerable: false, writable: true });
  }
  get type() {
    return this.#type;
  }
  get bubbles() {
    return Boolean(this.#options.bubbles);
  }
  get cancelable() {
    return Boolean(this.#options.cancelable);
  }
  get composed() {
    return Boolean(this.#options.composed);
  }
  get defaultPrevented() {
    return this.#prevented;
  }
  get timeStamp() {
    return 0;
  }
  get isTrusted() {
    return false;
  }
  get eventPhase() {
    return this.currentTarget === null ? 0 : 2;
  }
  preventDefault() {
    if (this.cancelable) this.#prevented = true;
  }
  stopPropagation() {}
  stopImmediatePropagation() {
    this.stopped = true;
  }
  composedPath() {
    return this.currentTarget === null ? [] : [this.currentTarget];
  }
}

class CustomEvent extends Event {
  #detail;
  constructor(type, options = {}) {
    super(type, options);
    this.#detail = options.detail ?? null;
  }
  get detail() {
    return this.#detail;
  }
}

class EventTarget {
  #listeners = [];
  addEventListener(type, callback, options = {}) {
    const {
      capture = false,
      once = false,
      signal,
    } = typeof options === 'boolean' ? { capture: options } : (options ?? {});
    if (callback == null || signal?.aborted) return;
    const isKnown = this.#listeners.some(
      (l) => l.type === String(type) && l.callback === callback && l.capture === capture,
    );
    if (isKnown) return;
    this.#listeners.push({ type: String(type), callback, capture, once });
    signal?.addEventListener('abort', () => this.removeEventListener(type, callback, { capture }), {
      once: true,
    });
  }
  removeEventListener(type, callback, options = {}) {
    const capture = typeof options === 'boolean' ? options : Boolean(options?.capture);
    const at = this.#listeners.findIndex(
      (l) => l.type === String(type) && l.callback === callback && l.capture === capture,
    );
    if (at >= 0) this.#listeners.splice(at, 1)[0].removed = true;
  }
  dispatchEvent(event) {
    if (!(event instanceof Event)) throw new TypeError('The "event" argument must be an instance of Event.');
    event.target = this;
    event.currentTarget = this;
    for (const listener of this.#listeners.filter(({ type }) => type === event.type)) {
      if (listener.removed) continue;
      if (event.stopped) break;
      if (listener.once) this.removeEventListener(listener.type, listener.callback, listener);
      try {
        if (typeof listener.callback === 'function') listener.callback.call(this, event);
        else listener.callback.handleEvent(event);
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    }
    event.currentTarget = null;
    return !event.defaultPrevented;
  }
}

const SECRET = Symbol('secret');

class AbortSignal extends EventTarget {
  #aborted = false;
  #reason;
  constructor(secret) {
    super();
    if (secret !== SECRET)
      throw Object.assign(new TypeError('Illegal constructor'), { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
    this.onabort = null;
  }
  get aborted() {
    return this.#aborted;
  }
  get reason() {
    return this.#reason;
  }
  throwIfAborted() {
    if (this.#aborted) throw this.#reason;
  }
  [SECRET](reason = new DOMException('This operation was aborted', 'AbortError')) {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    const event = new Event('abort');
    if (typeof this.onabort === 'function') this.onabort(event);
    this.dispatchEvent(event);
  }
  static abort(reason) {
    const signal = new AbortSignal(SECRET);
    signal[SECRET](reason);
    return signal;
  }
  static timeout(ms) {
    const signal = new AbortSignal(SECRET);
    setTimeout(
      () => signal[SECRET](new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      ms,
    );
    return signal;
  }
  static any(signals) {
    const signal = new AbortSignal(SECRET);
    for (const one of signals) {
      if (one.aborted) signal[SECRET](one.reason);
      else one.addEventListener('abort', () => signal[SECRET](one.reason), { once: true });
    }
    return signal;
  }
}

class AbortController {
  #signal = new AbortSignal(SECRET);
  get signal() {
    return this.#signal;
  }
  abort(reason) {
    this.#signal[SECRET](reason);
  }
}

class MessagePort extends EventTarget {
  #other;
  #closed = false;
  onmessage = null;
  static pair() {
    const [port1, port2] = [new MessagePort(), new MessagePort()];
    port1.#other = port2;
    port2.#other = port1;
    return { port1, port2 };
  }
  postMessage(data) {
    const other = this.#other;
    if (this.#closed) return;
    setTimeout(() => {
      if (other.#closed) return;
      const event = Object.assign(new Event('message'), { data });
      if (typeof other.onmessage === 'function') other.onmessage(event);
      other.dispatchEvent(event);
    });
  }
  on(type, callback) {
    this.addEventListener(type, (event) => callback(event.data));
    return this;
  }
  start() {}
  ref() {}
  unref() {}
  close() {
    this.#closed = true;
  }
}

class MessageChannel {
  constructor() {
    Object.assign(this, MessagePort.pair());
  }
}

const CLASSES = {
  DOMException,
  Event,
  CustomEvent,
  EventTarget,
  AbortSignal,
  AbortController,
  MessageChannel,
};
for (const type of Object.values(CLASSES))
  Object.defineProperty(type.prototype, Symbol.toStringTag, { value: type.name, configurable: true });

module.exports = CLASSES;
