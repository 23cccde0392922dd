package passk.judge;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** Values for people, cut short. */
final class Literals {
    static final int MOST_CHARACTERS = 300;

    private final StringBuilder text = new StringBuilder();

    private Literals() {}

    static String of(Object value) {
        Literals literals = new Literals();
        literals.add(value);
        return literals.done();
    }

    static String call(String name, Object[] arguments) {
        Literals literals = new Literals();
        literals.text.append(name).append('(');
        for (int i = 0; i < arguments.length && !literals.isFull(); i++) {
            if (i > 0) literals.text.append(", ");
            literals.add(arguments[i]);
        }
        literals.text.append(')');
        return literals.done();
    }

    private String done() {
        return text.length() <= MOST_CHARACTERS ? text.toString() : text.substring(0, MOST_CHARACTERS - 3) + "...";
    }

    private boolean isFull() {
        return text.length() > MOST_CHARACTERS;
    }

    private void add(Object value) {
        if (isFull()) return;
        if (value instanceof CharSequence) quoted(value.toString(), '"');
        else if (value instanceof Character) quoted(value.toString(), '\'');
        else if (value instanceof Collection) all((Collection<?>) value);
        else if (value instanceof Map) entries((Map<?, ?>) value);
        else if (value != null && value.getClass().isArray()) elements(value);
        else if (value instanceof java.math.BigInteger && ((java.math.BigInteger) value).bitLength() > 2000)
            text.append("a number of ").append(((java.math.BigInteger) value).bitLength()).append(" bits");
        else if (value instanceof java.math.BigDecimal && ((java.math.BigDecimal) value).unscaledValue().bitLength() > 2000)
            text.append("a decimal number of many digits");
        else if (value instanceof java.util.Optional) {
            text.append(((java.util.Optional<?>) value).isPresent() ? "Optional.of(" : "Optional.empty(");
            if (((java.util.Optional<?>) value).isPresent()) add(((java.util.Optional<?>) value).get());
            text.append(')');
        } else if (value instanceof org.javatuples.Tuple) all(((org.javatuples.Tuple) value).toList());
        else text.append(value);
    }

    private void all(Collection<?> values) {
        text.append('[');
        String before = "";
        for (Object one : values) {
            if (isFull()) break;
            text.append(before);
            add(one);
            before = ", ";
        }
        text.append(']');
    }

    private void elements(Object array) {
        text.append('{');
        for (int i = 0; i < Array.getLength(array) && !isFull(); i++) {
            if (i > 0) text.append(", ");
            add(Array.get(array, i));
        }
        text.append('}');
    }

    private void entries(Map<?, ?> map) {
        text.append('{');
        String before = "";
        for (Map.Entry<?, ?> one : map.entrySet()) {
            if (isFull()) break;
            text.append(before);
            add(one.getKey());
            text.append('=');
            add(one.getValue());
            before = ", ";
        }
        text.append('}');
    }

    private void quoted(String value, char quote) {
        text.append(quote);
        for (int i = 0; i < value.length() && !isFull(); i++) {
            char one = value.charAt(i);
            if (one == quote || one == '\\') text.append('\\').append(one);
            else if (one == '\n') text.append("\\n");
            else if (one < ' ' || one >= 0x7F && one < 0xA0) text.append(String.format("\\u%04x", (int) one));
            else text.append(one);
        }
        text.append(quote);
    }
}
