// The same while it is loaded.
// expect: timeout, memory_limit, crashed
throw { get message() { for (;;); }, get stack() { for (;;); }, toString() { for (;;); } };
