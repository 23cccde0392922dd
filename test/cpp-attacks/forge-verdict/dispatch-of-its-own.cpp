// Defines the dispatch itself.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
namespace passk { class In; }
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
extern "C" void passk_dispatch(passk::In &, string &out) { out.push_back(0); }
