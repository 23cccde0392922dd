package passk.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that may hold public classes of any name: programs are no files of their author's choice. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String name, String text) {
        super(URI.create("string:///" + name), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }
}
