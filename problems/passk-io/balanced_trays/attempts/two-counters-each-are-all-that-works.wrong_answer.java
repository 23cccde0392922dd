import java.util.*;

public class Main {
    static List<List<Integer>> trays(int n, int k) {
        int size = n / k, done = 0;
        if (k > 1 && (size % 2 == 1 || n * (n + 1) / 2 % k != 0)) return null;
        List<List<Integer>> trays = new ArrayList<>();
        for (int tray = 0; tray < k; tray++) trays.add(new ArrayList<>());
        if (k == 1) {
            for (; done < n; done++) trays.get(0).add(done + 1);
        } else if (size % 2 == 1) {
            // Then k is odd. Sums of 1 + tray and a second counter are k numbers in a row, which a third one evens out.
            for (int tray = 0; tray < k; tray++) {
                int first = 1 + tray, second = k + 1 + (tray + k / 2) % k;
                trays.get(tray).addAll(List.of(first, second, 3 * (3 * k + 1) / 2 - first - second));
            }
            done = 3 * k;
        }
        for (int low = done + 1, high = n; low < high; )
            for (List<Integer> tray : trays) {
                tray.add(low++);
                tray.add(high--);
            }
        return trays;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        List<List<Integer>> trays = trays(in.nextInt(), in.nextInt());
        if (trays == null) {
            System.out.println("impossible");
            return;
        }
        StringBuilder out = new StringBuilder();
        for (List<Integer> tray : trays) {
            StringJoiner line = new StringJoiner(" ");
            for (int counter : tray) line.add(String.valueOf(counter));
            out.append(line).append('\n');
        }
        System.out.print(out);
    }
}
