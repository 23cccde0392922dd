import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next(), from = 0, to = n + 1;
        long m = next();
        Map<Long, Integer> last = new HashMap<>();
        for (int place = 1; place <= n; place++) {
            int before = last.put(Math.floorMod(next(), m), place);
            if (place - before >= to - from) continue;
            from = before;
            to = place;
        }
        System.out.println(from == 0 ? "none" : from + " " + to);
    }
}
