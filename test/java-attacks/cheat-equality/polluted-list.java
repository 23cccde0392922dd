// Returns numbers where strings are declared.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        return (List) List.of(1, 2, 3);
    }
}
