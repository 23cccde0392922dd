import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer sizes = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(sizes.nextToken()), q = Integer.parseInt(sizes.nextToken());
        String[][] orders = new String[n][];
        long[] lengths = new long[n + 1];
        for (int i = 0; i < n; i++) {
            orders[i] = in.readLine().strip().split("\\s+");
            lengths[i + 1] = switch (orders[i][0]) {
                case "write" -> lengths[i] + orders[i][1].length();
                case "mirror" -> lengths[i] * 2;
                default -> lengths[i] * Long.parseLong(orders[i][1]);
            };
        }
        StringBuilder out = new StringBuilder();
        while (q-- > 0) {
            long place = Long.parseLong(in.readLine().strip()) - 1;
            char letter = '-';
            while (place < lengths[n]) {
                // The first order after which the text reaches this place wrote it.
                int low = 0, high = n - 1;
                while (low < high) {
                    int middle = (low + high) / 2;
                    if (lengths[middle + 1] > place) high = middle;
                    else low = middle + 1;
                }
                long before = lengths[low];
                if (orders[low][0].equals("write")) {
                    letter = orders[low][1].charAt((int) (place - before));
                    break;
                }
                place = orders[low][0].equals("mirror") ? 2 * before - 1 - place : place % before;
            }
            out.append(letter).append('\n');
        }
        System.out.print(out);
    }
}
