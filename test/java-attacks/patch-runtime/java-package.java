// Is written into java.util, beside the lists of the test.
package java.util;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        return new ArrayList<>();
    }
}
