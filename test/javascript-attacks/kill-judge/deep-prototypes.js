// A class with ten thousand classes above it.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { let proto = { go() {} }; for (let i = 0; i < 10000; i++) proto = Object.create(proto, { go: { value() {} } }); return Object.create(proto); };
