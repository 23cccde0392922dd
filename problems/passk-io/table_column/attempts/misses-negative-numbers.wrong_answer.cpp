#include <bits/stdc++.h>
using namespace std;

string strip(const string &text) {
    size_t from = text.find_first_not_of(" \t\r"), to = text.find_last_not_of(" \t\r");
    return from == string::npos ? "" : text.substr(from, to - from + 1);
}

/** What stands between the bars of a line. */
vector<string> cellsOf(const string &line) {
    vector<string> parts{""};
    for (size_t i = 0; i < line.size(); i++) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') parts.back() += line[++i];
        else if (line[i] == '|') parts.push_back("");
        else parts.back() += line[i];
    }
    vector<string> cells;
    for (size_t i = 1; i + 1 < parts.size(); i++) cells.push_back(strip(parts[i]));
    return cells;
}

int main() {
    ifstream in("table.in");
    ofstream out("table.out");
    string wanted, line;
    getline(in, wanted);
    getline(in, line);
    vector<string> names = cellsOf(line);
    getline(in, line);
    const size_t place = find(names.begin(), names.end(), strip(wanted)) - names.begin();
    if (place == names.size()) {
        out << "no column\n";
        return 0;
    }
    const regex whole("[0-9]+");
    long long sum = 0, count = 0;
    while (getline(in, line)) {
        vector<string> cells = cellsOf(line);
        if (place >= cells.size() || !regex_match(cells[place], whole)) continue;
        sum += stoll(cells[place]);
        count++;
    }
    out << sum << " of " << count << '\n';
}
