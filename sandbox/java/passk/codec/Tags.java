package passk.codec;

/** The first byte of a value. Behind a container stand its kind, the number of its values in four bytes, and the values. */
final class Tags {
    static final int NULL = 0, TRUE = 1, FALSE = 2, BYTE = 3, SHORT = 4, CHARACTER = 5, INTEGER = 6, LONG = 7;
    static final int FLOAT = 8, DOUBLE = 9, LATIN1 = 10, UTF16 = 11, LIST = 12, SET = 13, MAP = 14;
    static final int OPTIONAL_EMPTY = 15, OPTIONAL = 16, TUPLE = 17, ARRAY = 18, BIG_INTEGER = 19, BIG_DECIMAL = 20;
    static final int ENTRY = 21, OPTIONAL_INT = 22, OPTIONAL_LONG = 23, OPTIONAL_DOUBLE = 24;

    /** Kinds of containers: what a caller may do with one is a part of what it is. */
    static final int PLAIN = 0, FIXED_SIZE = 1, IMMUTABLE = 2, LINKED = 3, SORTED = 4, DEQUE = 5, VECTOR = 6, STACK = 7;
    /** Unlike an immutable one, it holds null and says of null that it does not hold it. */
    static final int UNMODIFIABLE = 8;

    /** What arrays are made of, by their place in this list. */
    static final Class<?>[] BASES = {
        boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class,
        Object.class, String.class, Boolean.class, Byte.class, Short.class, Character.class, Integer.class, Long.class,
        Float.class, Double.class, Number.class, java.math.BigInteger.class, java.math.BigDecimal.class,
        java.util.List.class, java.util.ArrayList.class, java.util.Set.class, java.util.HashSet.class, java.util.Map.class,
        java.util.HashMap.class, java.util.Optional.class, java.util.LinkedList.class, CharSequence.class,
        Comparable.class, java.util.Collection.class,
    };
    static final int MOST_DIMENSIONS = 8;

    /** How deep values nest: the decoder calls itself. */
    static final int MOST_DEPTH = 100;
    static final int MOST_BYTES = 16 << 20;

    private Tags() {}
}
