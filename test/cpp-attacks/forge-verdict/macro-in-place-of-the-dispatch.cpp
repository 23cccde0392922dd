// Makes the dispatch a declaration by macros, and brings another.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
#define passk_dispatch(a, b) ignored(a, b)
