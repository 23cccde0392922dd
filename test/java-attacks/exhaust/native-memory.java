// Asks for memory beside the heap, which has the limit.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        List<Object> all = new ArrayList<>();
        for (;;) all.add(java.nio.ByteBuffer.allocateDirect(1 << 24));
    }
}
