import java.math.BigInteger;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        // Lines by their last flag; "openWhite" has a white run of odd length that the next flag must go on with.
        BigInteger red = BigInteger.ZERO, blue = red, openWhite = red, closedWhite = BigInteger.ONE;
        for (int i = 0; i < n; i++) {
            BigInteger behind = blue.add(closedWhite), all = red.add(behind);
            red = behind;
            blue = all;
            closedWhite = openWhite;
            openWhite = all;
        }
        System.out.println(red.add(blue).add(closedWhite));
    }
}
