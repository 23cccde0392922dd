#include <bits/stdc++.h>
using namespace std;

int main() {
    int h, w;
    cin >> h >> w;
    vector<string> grid(h);
    int start = 0;
    for (int r = 0; r < h; r++) {
        cin >> grid[r];
        size_t place = grid[r].find('S');
        if (place != string::npos) start = r * w + static_cast<int>(place);
    }
    const string names = "UDLR";
    const int down[] = {-1, 1, 0, 0}, right[] = {0, 0, -1, 1};
    // What matters is the cell and whether the last push was along a column; 2: there was none yet.
    vector<int> before(3 * h * w, -1);
    vector<string> pushed(3 * h * w);
    const int first = 3 * start + 2;
    before[first] = first;
    queue<int> states({first});
    while (!states.empty()) {
        int state = states.front();
        states.pop();
        int r = state / 3 / w, c = state / 3 % w;
        if (grid[r][c] == 'T') {
            vector<string> pushes;
            for (; state != first; state = before[state]) pushes.push_back(pushed[state]);
            cout << pushes.size() << '\n';
            for (size_t i = pushes.size(); i > 0; i--) cout << pushes[i - 1] << (i > 1 ? " " : "");
            cout << '\n';
            return 0;
        }
        for (int way = 0; way < 4; way++) {
            int upright = down[way] != 0;
            for (int cells = 1; cells <= 3; cells++) {
                int y = r + down[way] * cells, x = c + right[way] * cells;
                if (y < 0 || y >= h || x < 0 || x >= w || grid[y][x] == '#') break;
                int next = 3 * (y * w + x) + upright;
                if (before[next] >= 0) continue;
                before[next] = state;
                pushed[next] = names[way] + to_string(cells);
                states.push(next);
            }
        }
    }
    cout << "stuck\n";
}
