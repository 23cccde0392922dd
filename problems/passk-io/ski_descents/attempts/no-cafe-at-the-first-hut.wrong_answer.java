import java.math.BigInteger;
import java.util.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt(), m = in.nextInt();
        int[] heights = new int[n];
        for (int i = 0; i < n; i++) heights[i] = in.nextInt();
        String cafes = in.next();
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < n; i++) below.add(new ArrayList<>());
        for (int i = 0; i < m; i++) {
            int a = in.nextInt() - 1, b = in.nextInt() - 1;
            if (heights[a] > heights[b]) below.get(a).add(b);
            if (heights[b] > heights[a]) below.get(b).add(a);
        }
        List<Integer> huts = new ArrayList<>();
        for (int hut = 0; hut < n; hut++) huts.add(hut);
        huts.sort((a, b) -> heights[b] - heights[a]);
        BigInteger[] ways = new BigInteger[n], dry = new BigInteger[n]; // dry: ways that pass no cafe
        Arrays.fill(ways, BigInteger.ZERO);
        Arrays.fill(dry, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        dry[0] = BigInteger.ONE;
        // From the highest hut down, all ways to a hut are known when it is its turn.
        for (int hut : huts)
            for (int lower : below.get(hut)) {
                ways[lower] = ways[lower].add(ways[hut]);
                if (cafes.charAt(lower) != 'c') dry[lower] = dry[lower].add(dry[hut]);
            }
        System.out.println(ways[n - 1].subtract(dry[n - 1]));
    }
}
