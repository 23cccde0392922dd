package passk.classes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a build leaves: what there is to know about it, and its classes in the order in which the compiler wrote them. */
public final class PackedClasses {
    private final Map<String, String> about = new LinkedHashMap<>();
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    public static PackedClasses read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        PackedClasses packed = new PackedClasses();
        for (String line : new String(readBytes(in), "UTF-8").split("\n")) {
            int sign = line.indexOf('=');
            if (sign > 0) packed.about.put(line.substring(0, sign), line.substring(sign + 1));
        }
        for (int left = in.readInt(); left > 0; left--) packed.classes.put(in.readUTF(), readBytes(in));
        return packed;
    }

    public static void write(OutputStream stream, byte[] about, Map<String, byte[]> classes) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(about.length);
        out.write(about);
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
        out.flush();
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    public String about(String key) {
        return about.getOrDefault(key, "");
    }

    public List<String> names() {
        return new ArrayList<>(classes.keySet());
    }

    public byte[] bytes(String name) {
        return classes.get(name);
    }
}
