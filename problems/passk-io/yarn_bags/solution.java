import java.math.BigInteger;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        BigInteger even = BigInteger.ONE, odd = BigInteger.ZERO;
        for (int left = in.nextInt(); left > 0; left--) {
            long count = in.nextLong();
            BigInteger waysEven = BigInteger.valueOf(count / 2 + 1), waysOdd = BigInteger.valueOf((count + 1) / 2);
            BigInteger next = even.multiply(waysEven).add(odd.multiply(waysOdd));
            odd = even.multiply(waysOdd).add(odd.multiply(waysEven));
            even = next;
        }
        System.out.println(even);
    }
}
