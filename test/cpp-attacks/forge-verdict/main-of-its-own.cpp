// Has a main that succeeds, and renames that of the test.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
int main() { return 0; }
#define main other_main
