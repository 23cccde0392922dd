import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next(), r = (int) next();
        long[] stones = new long[n + 1];
        for (int i = 1; i <= n; i++) stones[i] = next();
        // least[j]: the one who brought the latest letter has brought all behind letter j, and the other one stands
        // where letter j was (0: at the start).
        Map<Integer, Long> least = new TreeMap<>(Map.of(0, Math.abs(stones[1])));
        for (int letter = 2; letter <= n; letter++) {
            long onward = Math.abs(stones[letter] - stones[letter - 1]), shortest = Long.MAX_VALUE;
            Map<Integer, Long> following = new TreeMap<>();
            for (var one : least.entrySet()) {
                following.put(one.getKey(), one.getValue() + onward);
                shortest = Math.min(shortest, one.getValue() + Math.abs(stones[letter] - stones[one.getKey()]));
            }
            following.put(letter - 1, shortest);
            least = following;
        }
        System.out.println(Collections.min(least.values()));
    }
}
