import java.util.*;

public class Main {
    public static void main(String[] args) {
        double[] numbers = Arrays.stream(new Scanner(System.in).nextLine().trim().split("\\s+")).mapToDouble(Integer::parseInt).toArray();
        double capacity = numbers[0], litres = numbers[1], spilled = 0;
        for (int hour = 0; hour < (int) numbers[4]; hour++) {
            litres = litres * (1 - numbers[2] / 100) + numbers[3];
            spilled += Math.max(0, litres - capacity);
            litres = Math.min(litres, capacity);
        }
        System.out.println(litres + " " + spilled);
    }
}
