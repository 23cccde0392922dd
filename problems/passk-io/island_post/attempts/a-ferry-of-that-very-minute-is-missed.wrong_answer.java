import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    record Ferry(int target, long first, long every, long takes) {}

    record Arrival(long minute, int island) {}

    public static void main(String[] args) throws IOException {
        int n = (int) next(), m = (int) next();
        List<List<Ferry>> ferries = new ArrayList<>();
        for (int i = 0; i <= n; i++) ferries.add(new ArrayList<>());
        for (int i = 0; i < m; i++) ferries.get((int) next()).add(new Ferry((int) next(), next(), next(), next()));
        long[] earliest = new long[n + 1];
        Arrays.fill(earliest, -1);
        PriorityQueue<Arrival> waiting = new PriorityQueue<>(Comparator.comparingLong(Arrival::minute));
        waiting.add(new Arrival(0, 1));
        while (!waiting.isEmpty()) {
            Arrival here = waiting.poll();
            if (earliest[here.island] >= 0) continue;
            earliest[here.island] = here.minute;
            for (Ferry ferry : ferries.get(here.island)) {
                long missed = here.minute < ferry.first ? 0 : (here.minute - ferry.first) / ferry.every + 1;
                waiting.add(new Arrival(ferry.first + missed * ferry.every + ferry.takes, ferry.target));
            }
        }
        System.out.println(earliest[n] < 0 ? "never" : String.valueOf(earliest[n]));
    }
}
