// Lets the linker make a file that the kernel refuses to execute, so that the fence looks broken.
#include <string>
#include <vector>
using namespace std;
asm(".section .interp,\"a\",@progbits\n.byte 65\n.text\n");
vector<string> pick_words(string text, vector<int> positions) { return {}; }
