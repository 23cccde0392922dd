// Never ends once its line has.
#include <stdlib.h>
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
struct Last { ~Last() { for (;;) ; } } last;
vector<string> pick_words(string text, vector<int> positions) {
  exit(0);
}
