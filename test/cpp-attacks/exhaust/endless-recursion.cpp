// Calls itself until its stack ends.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
int deeper(int n) { volatile char room[4096]; room[0] = n; return deeper(n + 1) + room[0]; }
vector<string> pick_words(string text, vector<int> positions) {
  return {to_string(deeper(0))};
}
