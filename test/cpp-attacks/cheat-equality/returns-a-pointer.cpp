// Returns an address of its own in place of a list.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
void *pick_words(string, vector<int>) { return nullptr; }
