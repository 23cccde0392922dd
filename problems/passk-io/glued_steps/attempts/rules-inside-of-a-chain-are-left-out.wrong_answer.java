import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    static List<Integer> order(int n, int[][] before, int[][] glued) {
        int[] after = new int[n + 1], ahead = new int[n + 1], chainOf = new int[n + 1], place = new int[n + 1];
        for (int[] pair : glued) {
            if (after[pair[0]] != 0 && after[pair[0]] != pair[1] || ahead[pair[1]] != 0 && ahead[pair[1]] != pair[0]) return null;
            after[pair[0]] = pair[1];
            ahead[pair[1]] = pair[0];
        }
        // Glued steps are a chain, and chains are what is put in order.
        List<List<Integer>> chains = new ArrayList<>();
        Arrays.fill(chainOf, -1);
        for (int step = 1; step <= n; step++) {
            if (ahead[step] != 0) continue;
            List<Integer> chain = new ArrayList<>();
            for (int member = step; member != 0; member = after[member]) {
                chainOf[member] = chains.size();
                place[member] = chain.size();
                chain.add(member);
            }
            chains.add(chain);
        }
        // A ring of glued steps has no beginning.
        for (int step = 1; step <= n; step++) if (chainOf[step] < 0) return null;
        List<List<Integer>> later = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) later.add(new ArrayList<>());
        int[] waitsFor = new int[chains.size()];
        for (int[] pair : before) {
            int a = pair[0], b = pair[1];
            if (chainOf[a] == chainOf[b]) {
                continue;
            } else {
                later.get(chainOf[a]).add(chainOf[b]);
                waitsFor[chainOf[b]]++;
            }
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < waitsFor.length; i++) if (waitsFor[i] == 0) ready.add(i);
        List<Integer> steps = new ArrayList<>();
        while (!ready.isEmpty()) {
            int chain = ready.poll();
            steps.addAll(chains.get(chain));
            for (int other : later.get(chain)) if (--waitsFor[other] == 0) ready.add(other);
        }
        return steps.size() == n ? steps : null;
    }

    static int[][] pairs(int count) throws IOException {
        int[][] pairs = new int[count][];
        for (int i = 0; i < count; i++) pairs[i] = new int[] {(int) next(), (int) next()};
        return pairs;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next(), m = (int) next(), g = (int) next();
        List<Integer> steps = order(n, pairs(m), pairs(g));
        StringJoiner line = new StringJoiner(" ");
        if (steps != null) for (int step : steps) line.add(String.valueOf(step));
        System.out.println(steps == null ? "impossible" : line);
    }
}
