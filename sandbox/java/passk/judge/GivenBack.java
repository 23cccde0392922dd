package passk.judge;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import passk.codec.Undecodable;

/** Puts what a program made of its arguments into those of the test. */
final class GivenBack {
    private GivenBack() {}

    static void into(Object[] arguments, Object values) {
        if (!(values instanceof Object[]) || ((Object[]) values).length != arguments.length)
            throw new Undecodable("it gives back other arguments than it got");
        for (int i = 0; i < arguments.length; i++) one(arguments[i], ((Object[]) values)[i]);
    }

    @SuppressWarnings("unchecked")
    private static void one(Object argument, Object value) {
        if (argument == null || value == null || argument.equals(value)) return;
        try {
            if (argument.getClass().isArray()) array(argument, value);
            else if (argument instanceof java.util.List && ((Collection<?>) argument).size() == ((Collection<?>) value).size())
                java.util.Collections.copy((java.util.List<Object>) argument, (java.util.List<Object>) value);
            else if (argument instanceof Collection) {
                ((Collection<Object>) argument).clear();
                ((Collection<Object>) argument).addAll((Collection<Object>) value);
            } else if (argument instanceof Map) {
                ((Map<Object, Object>) argument).clear();
                ((Map<Object, Object>) argument).putAll((Map<Object, Object>) value);
            }
        } catch (ClassCastException | UnsupportedOperationException | IllegalArgumentException | NullPointerException e) {
            throw new Undecodable("it gives back an argument that is another one: " + e.getClass().getName());
        }
    }

    private static void array(Object argument, Object value) {
        if (argument.getClass() != value.getClass() || Array.getLength(argument) != Array.getLength(value))
            throw new Undecodable("it gives back another array than it got");
        if (argument instanceof Object[] && Arrays.deepEquals((Object[]) argument, (Object[]) value)) return;
        System.arraycopy(value, 0, argument, 0, Array.getLength(argument));
    }
}
