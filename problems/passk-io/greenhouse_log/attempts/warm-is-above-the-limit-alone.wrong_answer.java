import java.util.*;

public class Main {
    /** Which part of the way from a to b is at the limit or above it. */
    static double warmShare(double a, double b, double limit) {
        if (Math.min(a, b) > limit) return 1;
        if (Math.max(a, b) <= limit) return 0;
        return (Math.max(a, b) - limit) / Math.abs(a - b);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = Integer.parseInt(in.next());
        double limit = Double.parseDouble(in.next());
        double[] minutes = new double[n], degrees = new double[n];
        for (int i = 0; i < n; i++) {
            minutes[i] = Double.parseDouble(in.next());
            degrees[i] = Double.parseDouble(in.next());
        }
        if (n == 1) {
            System.out.println(degrees[0] + " " + (degrees[0] >= limit ? 100 : 0));
            return;
        }
        double area = 0, warm = 0;
        for (int i = 1; i < n; i++) {
            double time = minutes[i] - minutes[i - 1];
            area += (degrees[i - 1] + degrees[i]) / 2 * time;
            warm += warmShare(degrees[i - 1], degrees[i], limit) * time;
        }
        double total = minutes[n - 1] - minutes[0];
        System.out.println(area / total + " " + 100 * warm / total);
    }
}
