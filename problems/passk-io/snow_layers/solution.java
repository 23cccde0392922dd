import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().strip()), layers = 0;
        // Layers from the ground up: the day of each and the height of its upper side.
        int[] days = new int[n + 1];
        long[] tops = new long[n + 1];
        StringBuilder out = new StringBuilder();
        for (int day = 1; day <= n; day++) {
            StringTokenizer line = new StringTokenizer(in.readLine());
            String event = line.nextToken();
            long amount = Long.parseLong(line.nextToken()), height = layers == 0 ? 0 : tops[layers - 1];
            if (event.equals("snow")) {
                days[layers] = day;
                tops[layers++] = height + amount;
            } else if (event.equals("sun")) {
                long left = Math.max(0, height - amount);
                int cut = 0;
                while (layers > 0 && tops[layers - 1] > left) cut = days[--layers];
                if (cut > 0 && left > (layers == 0 ? 0 : tops[layers - 1])) {
                    days[layers] = cut;
                    tops[layers++] = left;
                }
            } else if (amount < height) {
                int low = 0, high = layers - 1;
                while (low < high) {
                    int middle = (low + high) / 2;
                    if (tops[middle] >= height - amount) high = middle;
                    else low = middle + 1;
                }
                out.append(days[low]).append('\n');
            } else {
                out.append("ground\n");
            }
        }
        System.out.print(out);
    }
}
