// Asks for templates without end.
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
template <int N> struct Deep { static const int value = Deep<N + 1>::value; };
int deep = Deep<0>::value;
vector<string> pick_words(string text, vector<int> positions) {
  return {"wrong"};
}
