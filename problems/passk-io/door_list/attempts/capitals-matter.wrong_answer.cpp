#include <bits/stdc++.h>
using namespace std;

string lower(string text) {
    for (char &letter : text) letter = letter;
    return text;
}

int main() {
    string list;
    getline(cin, list);
    map<string, int> places;
    for (size_t i = 0; i < list.size();) {
        if (isspace(static_cast<unsigned char>(list[i]))) {
            i++;
            continue;
        }
        string name;
        if (list[i] == '"') {
            for (i++; i < list.size() && list[i] != '"'; i++) {
                if (list[i] == '\\') i++;
                name += list[i];
            }
            i++;
        } else {
            while (i < list.size() && !isspace(static_cast<unsigned char>(list[i]))) name += list[i++];
        }
        places[lower(name)]++;
    }
    for (string person; getline(cin, person) && person != ".";) cout << (places[lower(person)]-- > 0 ? "yes\n" : "no\n");
}
