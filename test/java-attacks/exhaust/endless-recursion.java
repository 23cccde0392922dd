// Calls itself for ever.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        return repeatWords(text + "a", counts);
    }
}
