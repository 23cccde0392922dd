// Writes without end.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        for (;;) System.out.println("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    }
}
