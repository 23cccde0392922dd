// Spoils what answers for it, so that nothing comes back.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
Array.prototype.push = Map.prototype.get = Map.prototype.set = Reflect.apply = () => { for (;;); };
const f = () => 5;
