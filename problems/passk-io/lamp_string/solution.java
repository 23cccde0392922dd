import java.math.*;
import java.util.Scanner;

public class Main {
    static BigInteger ways(int n, int k) {
        if (k < 0 || k > n) return BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        return ways;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int good = in.nextInt(), dead = in.nextInt(), taken = in.nextInt();
        int left = good + dead - taken;
        BigInteger shining = BigInteger.ZERO;
        // d dead lamps in the string, no two of them neighbours; the others stay in the box.
        for (int d = 0; d <= Math.min(dead, (taken + 1) / 2); d++)
            shining = shining.add(ways(taken - d + 1, d).multiply(ways(left, dead - d)));
        BigDecimal all = new BigDecimal(ways(good + dead, dead));
        System.out.println(new BigDecimal(shining).divide(all, MathContext.DECIMAL64).doubleValue());
    }
}
