#include <bits/stdc++.h>
using namespace std;

string strip(const string &text) {
    size_t from = text.find_first_not_of(" \t\r"), to = text.find_last_not_of(" \t\r");
    return from == string::npos ? "" : text.substr(from, to - from + 1);
}

int main() {
    map<string, string> settings;
    string layer;
    for (string line; getline(cin, line);) {
        line = strip(line);
        if (line.empty() || line[0] == '#') continue;
        size_t sign = line.find('=');
        if (line[0] == '@') layer = strip(line.substr(1));
        else if (line[0] == '!') settings.erase(strip(line.substr(1)));
        else settings[strip(line.substr(0, sign))] = (sign == string::npos ? "" : strip(line.substr(sign + 1))) + " " + layer;
    }
    if (settings.empty()) cout << "nothing\n";
    for (auto &[key, setting] : settings) cout << key << '=' << setting << '\n';
}
