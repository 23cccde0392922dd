// Makes system calls by the numbers of another architecture.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  long result = -1;
#ifdef __x86_64__
  asm volatile("int $0x80" : "=a"(result) : "a"(20));
#endif
  return {to_string(result)};
}
