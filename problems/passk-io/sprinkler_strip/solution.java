import java.util.*;

public class Main {
    record Sprinkler(double x, double r) {}

    /** The area under the half circle of radius r around 0, left of t. */
    static double areaUpTo(double r, double t) {
        t = Math.max(-r, Math.min(r, t));
        return (t * Math.sqrt(r * r - t * t) + r * r * Math.asin(t / r)) / 2;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        double length = Double.parseDouble(in.next()), half = Double.parseDouble(in.next()) / 2;
        int n = Integer.parseInt(in.next());
        Sprinkler[] sprinklers = new Sprinkler[n];
        for (int i = 0; i < n; i++) sprinklers[i] = new Sprinkler(Double.parseDouble(in.next()), Double.parseDouble(in.next()));
        // Between two neighbouring ones of these places one sprinkler reaches furthest, and is cut by the lawn's edge or isn't.
        TreeSet<Double> places = new TreeSet<>(List.of(0.0, length));
        for (int i = 0; i < n; i++) {
            double x = sprinklers[i].x, r = sprinklers[i].r;
            places.addAll(List.of(x - r, x + r));
            if (r > half) {
                double reach = Math.sqrt(r * r - half * half);
                places.addAll(List.of(x - reach, x + reach));
            }
            for (int j = 0; j < i; j++) {
                double other = sprinklers[j].x, s = sprinklers[j].r;
                if (other != x) places.add((r * r - s * s - x * x + other * other) / (2 * (other - x)));
            }
        }
        double wet = 0, start = 0;
        for (double end : places.subSet(0.0, false, length, true)) {
            double middle = (start + end) / 2, height = 0;
            Sprinkler furthest = null;
            for (Sprinkler one : sprinklers) {
                double here = one.r * one.r - (middle - one.x) * (middle - one.x);
                if (here <= height) continue;
                height = here;
                furthest = one;
            }
            if (height > half * half) wet += 2 * half * (end - start);
            else if (furthest != null) wet += 2 * (areaUpTo(furthest.r, end - furthest.x) - areaUpTo(furthest.r, start - furthest.x));
            start = end;
        }
        System.out.println(wet);
    }
}
