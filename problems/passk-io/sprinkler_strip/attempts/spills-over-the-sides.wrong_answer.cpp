#include <bits/stdc++.h>
using namespace std;

/** The area under the half circle of radius r around 0, left of t. */
double areaUpTo(double r, double t) {
    t = max(-r, min(r, t));
    return (t * sqrt(r * r - t * t) + r * r * asin(t / r)) / 2;
}

int main() {
    double length, width;
    int n;
    cin >> length >> width >> n;
    const double half = width / 2;
    vector<pair<double, double>> sprinklers(n);
    for (auto &[x, r] : sprinklers) cin >> x >> r;
    // Between two neighbouring ones of these places one sprinkler reaches furthest, and is cut by the lawn's edge or isn't.
    set<double> places{0, length};
    auto note = [&](double place) {
        if (place >= 0 && place <= length) places.insert(place);
    };
    for (int i = 0; i < n; i++) {
        auto [x, r] = sprinklers[i];
        note(x - r);
        note(x + r);
        if (r > half) {
            double reach = sqrt(r * r - half * half);
            note(x - reach);
            note(x + reach);
        }
        for (int j = 0; j < i; j++) {
            auto [other, s] = sprinklers[j];
            if (other != x) note((r * r - s * s - x * x + other * other) / (2 * (other - x)));
        }
    }
    double wet = 0;
    for (auto end = next(places.begin()); end != places.end(); ++end) {
        double start = *prev(end), middle = (start + *end) / 2, height = 0, center = 0, radius = 0;
        for (auto [x, r] : sprinklers) {
            double here = r * r - (middle - x) * (middle - x);
            if (here <= height) continue;
            height = here;
            center = x;
            radius = r;
        }
        if (height > 0) wet += 2 * (areaUpTo(radius, *end - center) - areaUpTo(radius, start - center));
    }
    cout << setprecision(17) << wet << '\n';
}
