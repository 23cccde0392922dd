package passk.codec;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.*;
import org.javatuples.Tuple;

/** Writes values, little endian, each behind a tag. */
public final class Encoder {
    private static final String ARRAYS_LIST = "java.util.Arrays$ArrayList";
    private static final String IMMUTABLE = "java.util.ImmutableCollections$";
    private static final String UNMODIFIABLE = "java.util.Collections$Unmodifiable";

    private byte[] bytes = new byte[1024];
    private int size;

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public Encoder status(int status) {
        put(status);
        return this;
    }

    /** @throws IllegalArgumentException for what does not cross, with the name of its class */
    public Encoder value(Object value) {
        write(value, 0);
        return this;
    }

    private void write(Object value, int depth) {
        if (depth > Tags.MOST_DEPTH) throw new IllegalArgumentException("a value nests deeper than " + Tags.MOST_DEPTH);
        if (value == null) put(Tags.NULL);
        else if (value instanceof Boolean) put((Boolean) value ? Tags.TRUE : Tags.FALSE);
        else if (value instanceof Integer) { put(Tags.INTEGER); int32((Integer) value); }
        else if (value instanceof Long) { put(Tags.LONG); int64((Long) value); }
        else if (value instanceof Double) { put(Tags.DOUBLE); int64(Double.doubleToRawLongBits((Double) value)); }
        else if (value instanceof String) string((String) value);
        else if (value instanceof Float) { put(Tags.FLOAT); int32(Float.floatToRawIntBits((Float) value)); }
        else if (value instanceof Character) { put(Tags.CHARACTER); int16((Character) value); }
        else if (value instanceof Byte) { put(Tags.BYTE); put((Byte) value); }
        else if (value instanceof Short) { put(Tags.SHORT); int16((Short) value); }
        else if (value instanceof Set) container(Tags.SET, kindOf(value), (Set<?>) value, depth);
        else if (value instanceof List || value instanceof ArrayDeque)
            container(Tags.LIST, kindOf(value), (Collection<?>) value, depth);
        else if (value instanceof Map) map((Map<?, ?>) value, depth);
        else if (value.getClass().isArray()) array(value, depth);
        else other(value, depth);
    }

    private void other(Object value, int depth) {
        if (value instanceof Optional) {
            Object inner = ((Optional<?>) value).orElse(null);
            put(inner == null ? Tags.OPTIONAL_EMPTY : Tags.OPTIONAL);
            if (inner != null) write(inner, depth + 1);
        } else if (value instanceof OptionalInt) {
            put(Tags.OPTIONAL_INT);
            write(((OptionalInt) value).isPresent() ? ((OptionalInt) value).getAsInt() : null, depth + 1);
        } else if (value instanceof OptionalLong) {
            put(Tags.OPTIONAL_LONG);
            write(((OptionalLong) value).isPresent() ? ((OptionalLong) value).getAsLong() : null, depth + 1);
        } else if (value instanceof OptionalDouble) {
            put(Tags.OPTIONAL_DOUBLE);
            write(((OptionalDouble) value).isPresent() ? ((OptionalDouble) value).getAsDouble() : null, depth + 1);
        } else if (value instanceof Tuple) {
            put(Tags.TUPLE);
            put(((Tuple) value).getSize());
            for (Object one : (Tuple) value) write(one, depth + 1);
        } else if (value instanceof BigInteger) {
            put(Tags.BIG_INTEGER);
            raw(((BigInteger) value).toByteArray());
        } else if (value instanceof BigDecimal) {
            put(Tags.BIG_DECIMAL);
            int32(((BigDecimal) value).scale());
            raw(((BigDecimal) value).unscaledValue().toByteArray());
        } else if (value instanceof Map.Entry) {
            put(Tags.ENTRY);
            write(((Map.Entry<?, ?>) value).getKey(), depth + 1);
            write(((Map.Entry<?, ?>) value).getValue(), depth + 1);
        } else {
            throw new IllegalArgumentException("a value of class " + value.getClass().getName() + " does not cross");
        }
    }

    private static int kindOf(Object container) {
        String name = container.getClass().getName();
        if (container instanceof ArrayList) return Tags.PLAIN;
        if (name.equals(ARRAYS_LIST)) return Tags.FIXED_SIZE;
        if (name.startsWith(UNMODIFIABLE)) return Tags.UNMODIFIABLE;
        // What a stream's toList gives may hold null, unlike what List.of gives; only the latter would refuse to look for it.
        if (name.startsWith(IMMUTABLE)) return Tags.IMMUTABLE;
        if (container instanceof SortedSet) return ((SortedSet<?>) container).comparator() == null ? Tags.SORTED : Tags.LINKED;
        if (container instanceof SortedMap) return ((SortedMap<?, ?>) container).comparator() == null ? Tags.SORTED : Tags.LINKED;
        if (container instanceof LinkedList || container instanceof LinkedHashSet || container instanceof LinkedHashMap)
            return Tags.LINKED;
        if (container instanceof Stack) return Tags.STACK;
        if (container instanceof Vector) return Tags.VECTOR;
        return container instanceof ArrayDeque ? Tags.DEQUE : Tags.PLAIN;
    }

    private void container(int tag, int kind, Collection<?> values, int depth) {
        Object[] all = values.toArray();
        put(tag);
        put(kind);
        int32(all.length);
        for (Object one : all) write(one, depth + 1);
    }

    private void map(Map<?, ?> map, int depth) {
        put(Tags.MAP);
        put(kindOf(map));
        int32(map.size());
        for (Map.Entry<?, ?> one : map.entrySet()) {
            write(one.getKey(), depth + 1);
            write(one.getValue(), depth + 1);
        }
    }

    private void array(Object array, int depth) {
        int dimensions = 0;
        Class<?> base = array.getClass();
        for (; base.isArray(); base = base.getComponentType()) dimensions++;
        int index = Arrays.asList(Tags.BASES).indexOf(base);
        if (index < 0 || dimensions > Tags.MOST_DIMENSIONS)
            throw new IllegalArgumentException("a value of class " + array.getClass().getTypeName() + " does not cross");
        put(Tags.ARRAY);
        put(dimensions);
        put(index);
        int length = Array.getLength(array);
        int32(length);
        for (int i = 0; i < length; i++) write(Array.get(array, i), depth + 1);
    }

    private void string(String text) {
        boolean latin1 = isLatin1(text);
        put(latin1 ? Tags.LATIN1 : Tags.UTF16);
        int32(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (latin1) put(text.charAt(i));
            else int16(text.charAt(i));
        }
    }

    /** A loop: a stream would load classes that a guest needs for nothing else. */
    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 255) return false;
        return true;
    }

    private void raw(byte[] more) {
        int32(more.length);
        for (byte one : more) put(one);
    }

    private void int16(int value) {
        put(value);
        put(value >> 8);
    }

    private void int32(int value) {
        int16(value);
        int16(value >> 16);
    }

    private void int64(long value) {
        int32((int) value);
        int32((int) (value >> 32));
    }

    private void put(int value) {
        if (size == bytes.length) {
            if (size >= Tags.MOST_BYTES) throw new IllegalArgumentException("a value takes more than 16 MiB");
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }
}
