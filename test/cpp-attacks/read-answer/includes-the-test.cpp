// Includes the source of the test.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
#if __has_include("test.cpp")
#include "test.cpp"
#endif
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
