package passk.codec;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.*;

/** Values in the types that a method declares: a list that came as one class where the method has another, an int for a long. */
public final class Fit {
    private Fit() {}

    /**
     * @throws ClassCastException where the value is none of the type
     * @throws NullPointerException for null where a primitive is declared
     */
    public static Object to(Type type, Object value) {
        Class<?> raw = rawOf(type);
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw) && raw != Number.class || raw == Character.class)
            return simple(raw, value);
        if (value == null) return null;
        Object fitted = container(raw, value);
        if (!raw.isInstance(fitted))
            throw new ClassCastException(value.getClass().getTypeName() + " where " + raw.getTypeName() + " is declared");
        if (type instanceof ParameterizedType) return inner(fitted, ((ParameterizedType) type).getActualTypeArguments());
        return fitted;
    }

    private static Class<?> rawOf(Type type) {
        if (type instanceof Class) return (Class<?>) type;
        if (type instanceof ParameterizedType) return (Class<?>) ((ParameterizedType) type).getRawType();
        if (type instanceof GenericArrayType)
            return Array.newInstance(rawOf(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
        return Object.class;
    }

    private static Object simple(Class<?> type, Object value) {
        if (type == void.class) return null;
        if (value == null) {
            if (type.isPrimitive()) throw new NullPointerException("null where " + type + " is declared");
            return null;
        }
        if (type.isInstance(value)) return value;
        Object number = value instanceof Character && type != char.class ? (Object) (int) (Character) value : value;
        String name = type.getSimpleName();
        if (number instanceof Number) {
            Object fitted = number((Number) number, name);
            if (fitted != null) return fitted;
        }
        boolean same = (type == boolean.class && value instanceof Boolean) || (type == char.class && value instanceof Character);
        if (same) return value;
        throw new ClassCastException(value.getClass().getName() + " " + value + " where " + name + " is declared");
    }

    /** The same number in another type; null where that does not hold it. */
    private static Object number(Number value, String type) {
        boolean whole = !(value instanceof Double || value instanceof Float);
        long bits = value.longValue();
        switch (type) {
            case "double": case "Double": return value.doubleValue();
            case "float": case "Float": return value.floatValue();
            case "long": case "Long": return whole ? (Object) bits : null;
            case "int": case "Integer": return whole && bits == (int) bits ? (Object) (int) bits : null;
            case "short": case "Short": return whole && bits == (short) bits ? (Object) (short) bits : null;
            case "byte": case "Byte": return whole && bits == (byte) bits ? (Object) (byte) bits : null;
            default: return null;
        }
    }

    private static Object container(Class<?> type, Object value) {
        if (type.isInstance(value) || !(value instanceof Collection || value instanceof Map)) return value;
        if (value instanceof Map) {
            Map<?, ?> map = (Map<?, ?>) value;
            if (type.isAssignableFrom(LinkedHashMap.class)) return new LinkedHashMap<>(map);
            return type.isAssignableFrom(TreeMap.class) ? new TreeMap<>(map) : value;
        }
        Collection<?> all = (Collection<?>) value;
        if (value instanceof Set) {
            if (type.isAssignableFrom(LinkedHashSet.class)) return new LinkedHashSet<>(all);
            return type.isAssignableFrom(TreeSet.class) ? new TreeSet<>(all) : value;
        }
        if (type.isAssignableFrom(ArrayList.class)) return new ArrayList<>(all);
        if (type.isAssignableFrom(LinkedList.class)) return new LinkedList<>(all);
        if (type.isAssignableFrom(ArrayDeque.class)) return new ArrayDeque<>(all);
        if (!type.isAssignableFrom(Stack.class)) return value;
        Stack<Object> stack = new Stack<>();
        stack.addAll(all);
        return stack;
    }

    /** Only containers within containers: what is in a list of Integer by trickery stays what it is, as everywhere in Java. */
    private static Object inner(Object value, Type[] types) {
        Type last = types[types.length - 1];
        if (!(value instanceof ArrayList) || !(last instanceof ParameterizedType)) return value;
        @SuppressWarnings("unchecked")
        ArrayList<Object> list = (ArrayList<Object>) value;
        for (int i = 0; i < list.size(); i++) {
            Object one = list.get(i);
            if (one instanceof Collection || one instanceof Map) list.set(i, softly(last, one));
        }
        return list;
    }

    private static Object softly(Type type, Object value) {
        try {
            return to(type, value);
        } catch (ClassCastException e) {
            return value;
        }
    }
}
