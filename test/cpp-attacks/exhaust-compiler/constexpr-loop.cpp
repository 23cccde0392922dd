// Computes without end while it is compiled.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
constexpr int endless() { int sum = 0; for (unsigned at = 0; at < 4000000000u; at++) sum += at & 1; return sum; }
constexpr int sum = endless();
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
