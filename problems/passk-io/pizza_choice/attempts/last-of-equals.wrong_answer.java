import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String bestName = "";
        double bestRatio = -1;
        for (int left = in.nextInt(); left > 0; left--) {
            String name = in.next();
            long diameter = in.nextLong(), crust = in.nextLong(), price = in.nextLong();
            long inner = Math.max(0, diameter - 2 * crust);
            // Compared without pi, a quotient of whole numbers: equal pizzas stay equal.
            double ratio = (double) (inner * inner) / price;
            if (ratio >= bestRatio) {
                bestName = name;
                bestRatio = ratio;
            }
        }
        System.out.println(bestName + " " + bestRatio * Math.PI / 4);
    }
}
