// Never finishes loading.
// expect: timeout, memory_limit, crashed
for (;;);
