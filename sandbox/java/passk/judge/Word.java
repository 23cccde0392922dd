package passk.judge;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the judge says: one JSON object, whatever its texts hold. */
final class Word {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Word(String verdict) {
        fields.put("verdict", verdict);
    }

    /** Leaves out what there is nothing to say about: null, and lines that are 0 or less. */
    Word with(String name, Object value) {
        boolean isNothing = value == null || value instanceof Integer && (Integer) value <= 0;
        if (!isNothing) fields.put(name, value);
        return this;
    }

    byte[] toBytes() {
        StringBuilder json = new StringBuilder();
        for (Map.Entry<String, Object> one : fields.entrySet()) {
            json.append(json.length() == 0 ? '{' : ',');
            quote(one.getKey(), json);
            json.append(':');
            if (one.getValue() instanceof String) quote((String) one.getValue(), json);
            else json.append(one.getValue());
        }
        return json.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < Math.min(text.length(), Literals.MOST_CHARACTERS); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') json.append('\\').append(one);
            else if (one < ' ' || one > '~') json.append(escape(text, i));
            else json.append(one);
        }
        json.append('"');
    }

    /** A surrogate without its other half is no text in UTF-8. */
    private static String escape(String text, int i) {
        char one = text.charAt(i);
        boolean lonely =
            Character.isHighSurrogate(one) && !(i + 1 < Math.min(text.length(), Literals.MOST_CHARACTERS) && Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(one) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
        return String.format("\\u%04x", lonely ? 0xFFFD : (int) one);
    }
}
