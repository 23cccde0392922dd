// Leaves a file behind in the temporary folder.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  FILE *file = fopen("/tmp/passk-was-here", "w");
  if (file) { fputs("x", file); fclose(file); }
  return {file ? "written" : "refused"};
}
