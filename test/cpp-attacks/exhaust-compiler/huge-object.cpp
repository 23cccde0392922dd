// Asks for an object of gigabytes.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
char huge[1ul << 33] = {1};
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
