// uses TextEncoder TextDecoder
// What there is of the web's data: blobs, forms, headers, requests and answers that nobody sends.
const bytesOf = (part) => {
  if (part instanceof Blob) return part.bytesNow();
  if (part instanceof ArrayBuffer) return new Uint8Array(part);
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return new TextEncoder().encode(String(part));
};

class Blob {
  #bytes;
  #type;
  constructor(parts = [], { type = '' } = {}) {
    const list = [...parts].map(bytesOf);
    this.#bytes = new Uint8Array(list.reduce((sum, bytes) => sum + bytes.length, 0));
    let at = 0;
    for (const bytes of list) {
      this.#bytes.set(bytes, at);
      at += bytes.length;
    }
    this.#type = String(type).toLowerCase();
  }
  get size() {
    return this.#bytes.length;
  }
  get type() {
    return this.#type;
  }
  bytesNow() {
    return this.#bytes.slice();
  }
  async text() {
    return new TextDecoder().decode(this.#bytes);
  }
  async arrayBuffer() {
    return this.#bytes.slice().buffer;
  }
  async bytes() {
    return this.#bytes.slice();
  }
  slice(from, to, type = '') {
    return new Blob([this.#bytes.slice(from, to)], { type });
  }
}
Object.defineProperty(Blob.prototype, 'bytesNow', { enumerable: false });

class File extends Blob {
  constructor(parts, name, options = {}) {
    super(parts, options);
    this.name = String(name);
    this.lastModified = options.lastModified ?? Date.now();
  }
}

class FormData {
  #list = [];
  append(name, value) {
    this.#list.push([String(name), value instanceof Blob ? value : String(value)]);
  }
  set(name, value) {
    this.delete(name);
    this.append(name, value);
  }
  get(name) {
    return this.#list.find(([key]) => key === String(name))?.[1] ?? null;
  }
  getAll(name) {
    return this.#list.filter(([key]) => key === String(name)).map(([, value]) => value);
  }
  has(name) {
    return this.#list.some(([key]) => key === String(name));
  }
  delete(name) {
    this.#list = this.#list.filter(([key]) => key !== String(name));
  }
  forEach(callback, owner) {
    for (const [key, value] of this.#list) callback.call(owner, value, key, this);
  }
  *keys() {
    for (const [key] of this.#list) yield key;
  }
  *values() {
    for (const [, value] of this.#list) yield value;
  }
  *entries() {
    yield* this.#list.map((entry) => [...entry]);
  }
  [Symbol.iterator]() {
    return this.entries();
  }
}

class Headers {
  #map = new Map();
  constructor(init = {}) {
    const list = typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init);
    for (const [name, value] of list) this.append(name, value);
  }
  append(name, value) {
    const key = String(name).toLowerCase();
    this.#map.set(key, this.#map.has(key) ? `${this.#map.get(key)}, ${value}` : String(value).trim());
  }
  set(name, value) {
    this.#map.set(String(name).toLowerCase(), String(value).trim());
  }
  get(name) {
    return this.#map.get(String(name).toLowerCase()) ?? null;
  }
  has(name) {
    return this.#map.has(String(name).toLowerCase());
  }
  delete(name) {
    this.#map.delete(String(name).toLowerCase());
  }
  forEach(callback, owner) {
    for (const [key, value] of this.entries()) callback.call(owner, value, key, this);
  }
  *entries() {
    yield* [...this.#map].sort(([a], [b]) => (a < b ? -1 : 1));
  }
  *keys() {
    for (const [key] of this.entries()) yield key;
  }
  *values() {
    for (const [, value] of this.entries()) yield value;
  }
  [Symbol.iterator]() {
    return this.entries();
  }
}

class Body {
  #body;
  bodyUsed = false;
  constructor(body) {
    this.#body = new Blob(body == null ? [] : [body]);
  }
  async #read(how) {
    if (this.bodyUsed) throw new TypeError('Body is unusable: Body has already been read');
    this.bodyUsed = true;
    return this.#body[how]();
  }
  text() {
    return this.#read('text');
  }
  arrayBuffer() {
    return this.#read('arrayBuffer');
  }
  async json() {
    return JSON.parse(await this.#read('text'));
  }
  async blob() {
    return new Blob([await this.#read('arrayBuffer')]);
  }
}

class Response extends Body {
  constructor(body, { status = 200, statusText = '', headers } = {}) {
    super(body);
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
    this.ok = status >= 200 && status < 300;
    this.redirected = false;
    this.type = 'default';
    this.url = '';
  }
  static json(data, init) {
    return new Response(JSON.stringify(data), {
      ...init,
      headers: { 'content-type': 'application/json', ...init?.headers },
    });
  }
}

class Request extends Body {
  constructor(input, { method = 'GET', headers, body, signal } = {}) {
    super(body);
    this.url = String(input?.url ?? input);
    this.method = method.toUpperCase();
    this.headers = new Headers(headers);
    this.signal = signal;
  }
}

const CLASSES = { Blob, File, FormData, Headers, Response, Request };
for (const type of Object.values(CLASSES))
  Object.defineProperty(type.prototype, Symbol.toStringTag, { value: type.name, configurable: true });

module.exports = CLASSES;
