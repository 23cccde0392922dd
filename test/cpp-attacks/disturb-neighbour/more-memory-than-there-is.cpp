// Has a variable that no process of its limit can hold, so that it dies while it is executed.
#include <string>
#include <vector>
using namespace std;
static char huge[1900ull << 20];
vector<string> pick_words(string text, vector<int> positions) { huge[positions[0]] = 1; return {}; }
