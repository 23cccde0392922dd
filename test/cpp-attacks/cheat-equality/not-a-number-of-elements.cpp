// Returns a vector whose size is a lie.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  vector<string> lie;
  ((char **)&lie)[1] = ((char **)&lie)[0] + 32 * 2;
  return lie;
}
