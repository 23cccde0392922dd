package passk.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Takes classes that are written, and shows the compiler no source besides those that it was given. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

    MemoryFiles(JavaFileManager files) {
        super(files);
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("class:///" + name.replace('.', '/').replaceAll("[^\\w/]", "_")), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                written.put(name, bytes);
                return bytes;
            }
        };
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
        throws IOException {
        boolean ours = location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_OUTPUT;
        return ours ? Set.of() : super.list(location, packageName, kinds, recurse);
    }
}
