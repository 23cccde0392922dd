#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    string bestName;
    double bestRatio = -1;
    for (int i = 0; i < n; i++) {
        string name;
        long long diameter, crust, price;
        cin >> name >> diameter >> crust >> price;
        long long inner = max(0LL, diameter - 2 * crust);
        // Compared without pi, a quotient of whole numbers: equal pizzas stay equal.
        double ratio = static_cast<double>(inner * inner) / static_cast<double>(price);
        if (ratio > bestRatio) {
            bestName = name;
            bestRatio = ratio;
        }
    }
    cout << bestName << ' ' << setprecision(17) << bestRatio * acos(-1.0) / 4 << '\n';
}
