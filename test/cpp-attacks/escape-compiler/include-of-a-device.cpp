// Includes what never ends.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
#include "/dev/zero"
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
