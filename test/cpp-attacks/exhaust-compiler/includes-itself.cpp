// Includes itself without end.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
#include __FILE__
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
