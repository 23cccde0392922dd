// Hides a script for the linker in a symbol.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
asm(".symver passk_symbol,passk_symbol@SECRET\n");
extern "C" int passk_symbol;
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
