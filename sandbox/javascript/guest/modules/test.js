// node:test: what a program tests of itself runs, and is the program's own matter.
const calls = (fn) => {
  const list = [];
  const mocked = function (...given) {
    const call = { arguments: given, this: this, result: undefined, error: undefined };
    list.push(call);
    call.result = fn.apply(this, given);
    return call.result;
  };
  mocked.mock = {
    calls: list,
    callCount: () => list.length,
    resetCalls: () => void list.splice(0),
    restore() {},
  };
  return mocked;
};
const context = {
  name: '',
  signal: undefined,
  diagnostic() {},
  skip() {},
  todo() {},
  plan() {},
  mock: undefined,
  test: run,
  before() {},
  after() {},
};
const mock = {
  fn: (original = () => undefined, implementation = original) => calls(implementation),
  method(object, name, implementation = object[name]) {
    const original = object[name];
    object[name] = calls(implementation);
    object[name].mock.restore = () => (object[name] = original);
    return object[name];
  },
  reset() {},
  restoreAll() {},
};
context.mock = mock;

async function run(...list) {
  const call = list.find((item) => typeof item === 'function');
  const options = list.find((item) => typeof item === 'object' && item !== null) ?? {};
  if (call === undefined || options.skip || options.todo) return;
  await call(context, () => undefined);
}
const variants = { skip: async () => undefined, todo: async () => undefined, only: run };
const nothing = () => undefined;
const test = Object.assign((...list) => run(...list), variants);

module.exports = Object.assign(test, {
  test,
  it: test,
  describe: test,
  suite: test,
  before: nothing,
  after: nothing,
  beforeEach: nothing,
  afterEach: nothing,
  mock,
});
