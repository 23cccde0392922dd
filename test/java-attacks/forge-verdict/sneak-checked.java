// Throws a checked exception that nothing declares.
import java.util.*;

class Solution {
    @SuppressWarnings("unchecked")
    static <T extends Throwable> T sneak(Throwable e) throws T {
        throw (T) e;
    }
    public List<String> repeatWords(String text, List<Integer> counts) {
        throw Solution.<RuntimeException>sneak(new java.io.IOException("passed"));
    }
}
