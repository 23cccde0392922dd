// Waits without using the processor.
#include <unistd.h>
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  sleep(1000);
  return {};
}
