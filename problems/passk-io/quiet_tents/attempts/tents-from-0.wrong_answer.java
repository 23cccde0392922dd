import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next(), m = (int) next();
        List<Map<Integer, Long>> annoys = new ArrayList<>();
        for (int i = 0; i < n; i++) annoys.add(new HashMap<>());
        for (int i = 0; i < m; i++) {
            int a = (int) next() - 1, b = (int) next() - 1;
            long w = next();
            annoys.get(a).put(b, w);
            annoys.get(b).put(a, w);
        }
        int[] tents = new int[n];
        // Whoever is unhappy moves to the tent with the least annoyance, which has at most a third. Each move makes the annoyance within
        // all tents smaller, so that this comes to an end.
        for (boolean moved = true; moved; ) {
            moved = false;
            for (int person = 0; person < n; person++) {
                long[] annoyance = new long[3];
                for (var one : annoys.get(person).entrySet()) annoyance[tents[one.getKey()]] += one.getValue();
                if (3 * annoyance[tents[person]] <= annoyance[0] + annoyance[1] + annoyance[2]) continue;
                int best = 0;
                for (int tent = 1; tent < 3; tent++) if (annoyance[tent] < annoyance[best]) best = tent;
                tents[person] = best;
                moved = true;
            }
        }
        StringJoiner line = new StringJoiner(" ");
        for (int tent : tents) line.add(String.valueOf(tent));
        System.out.println(line);
    }
}
