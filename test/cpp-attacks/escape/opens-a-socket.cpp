// Calls somebody on the network.
#include <sys/socket.h>
#include <stdio.h>
#include <vector>
#include <string>
using namespace std;
vector<string> pick_words(string text, vector<int> positions) {
  return {to_string(socket(AF_INET, SOCK_STREAM, 0))};
}
