import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next();
        long k = next();
        // A stretch is round if the sums before and after it leave the same remainder and their days differ in parity.
        List<Map<Long, Long>> seen = List.of(new HashMap<>(Map.of(0L, 1L)), new HashMap<>());
        long remainder = 0, stretches = 0;
        for (int day = 1; day <= n; day++) {
            remainder = (remainder + next()) % k;
            stretches += seen.get((day + 1) % 2).getOrDefault(remainder, 0L);
            seen.get(day % 2).merge(remainder, 1L, Long::sum);
        }
        System.out.println(stretches);
    }
}
