// Returns more than an answer may have.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        return Collections.nCopies(20000000, "aaaaaaaaaaaaaaaa");
    }
}
