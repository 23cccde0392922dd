// Brings an encoder of the name of the one that sends results.
package passk.codec;

import java.util.*;

class Encoder {
    byte[] toBytes() {
        return new byte[] {1};
    }
}

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        return new ArrayList<>();
    }
}
