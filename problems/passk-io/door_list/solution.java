import java.util.*;
import java.util.regex.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Map<String, Integer> places = new HashMap<>();
        Matcher entries = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)").matcher(in.nextLine());
        while (entries.find()) {
            String name = entries.group(2) != null ? entries.group(2) : entries.group(1).replaceAll("\\\\(.)", "$1");
            places.merge(name.toLowerCase(), 1, Integer::sum);
        }
        for (String person = in.nextLine(); !person.equals("."); person = in.nextLine()) {
            int left = places.getOrDefault(person.toLowerCase(), 0);
            System.out.println(left > 0 ? "yes" : "no");
            places.put(person.toLowerCase(), left - 1);
        }
    }
}
