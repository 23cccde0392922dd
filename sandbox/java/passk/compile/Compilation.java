package passk.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One build, from which nothing stays. */
final class Compilation {
    /** No processors of annotations: they would be code of the program's that runs here. Lines and names are for stack traces. */
    private static final List<String> OPTIONS =
        List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-g:lines,source", "-Xmaxerrs", "20");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** Of all that is wrong, in characters; what is said of it takes up to three bytes each, and 64 KiB are read. */
    private static final int MOST_TEXT = 16 * 1024;

    private final Path libraries;
    private Map<String, byte[]> classes = Map.of();

    Compilation(Path libraries) {
        this.libraries = libraries;
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    /** @return what is wrong; null where nothing is */
    String run(Path folder) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
            for (Path file : files) {
                try {
                    sources.add(new SourceText(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
                } catch (CharacterCodingException e) {
                    return file.getFileName() + ":1: error: the source is no UTF-8";
                }
            }
        }
        return compile(sources);
    }

    private String compile(List<JavaFileObject> sources) throws IOException {
        StringBuilder errors = new StringBuilder();
        DiagnosticListener<JavaFileObject> listener = one -> {
            if (one.getKind() == Diagnostic.Kind.ERROR && errors.length() < MOST_TEXT) errors.append(textOf(one));
            if (errors.length() > MOST_TEXT) errors.setLength(MOST_TEXT);
        };
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(listener, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocation(javax.tools.StandardLocation.CLASS_PATH, List.of(libraries.toFile()));
            MemoryFiles memory = new MemoryFiles(files);
            boolean done = COMPILER.getTask(java.io.Writer.nullWriter(), memory, listener, OPTIONS, null, sources).call();
            classes = memory.classes();
            if (done) return null;
            // It says no error where it ran out of stack or memory itself.
            if (errors.length() == 0) throw new OutOfMemoryError();
            return errors.toString();
        }
    }

    private static String textOf(Diagnostic<? extends JavaFileObject> one) {
        String file = one.getSource() == null ? "Program.java" : one.getSource().getName().replaceFirst("^/", "");
        long line = Math.max(1, one.getLineNumber());
        String message = one.getMessage(Locale.ROOT);
        return file + ":" + line + ": error: " + message.substring(0, Math.min(message.length(), 2000)) + "\n";
    }

    /** What most programs use, so that the first of them finds it warm. */
    static void warmUp(Path libraries) throws IOException {
        String program =
            "import java.util.*; import java.util.stream.*; class Solution { enum E { A, B } interface I { int f(int x); }\n"
                + "record R(int a, String b) {} static <T extends Comparable<T>> T most(List<T> l) { T m = l.get(0); for (T x : l) if (x.compareTo(m) > 0) m = x; return m; }\n"
                + "int f(List<Integer> l, String s) throws Exception { int n = 0; I i = x -> x + 1; Map<String, List<Integer>> m = new HashMap<>();\n"
                + "for (int x : l) { n += i.f(x); m.computeIfAbsent(s + x, k -> new ArrayList<>()).add(x); } try { n++; } catch (RuntimeException e) { throw e; } finally { n--; }\n"
                + "switch (s) { case \"a\": n = 1; break; default: n = 2; } E e = E.A; switch (e) { case A -> n++; case B -> n--; }\n"
                + "Object o = n; if (o instanceof Integer k && k > 2) n = k; String t = \"\"\"\n  x\n  \"\"\"; char c = t.charAt(0); long q = (long) c << 3; assert q > 1;\n"
                + "new Thread(new Runnable() { public void run() {} }); int[][] a = new int[3][4]; a[1][2] += n > 1 ? 2 : 3;\n"
                + "List<String> r = l.stream().filter(x -> x > 1).map(String::valueOf).sorted(Comparator.comparing(String::length)).collect(Collectors.toList());\n"
                + "return n + r.size() + most(l); } }";
        for (int i = 0; i < 12; i++) {
            Compilation compilation = new Compilation(libraries);
            String errors = compilation.compile(List.of(new SourceText("Program.java", program)));
            if (errors != null) throw new IllegalStateException(errors);
            new Compilation(libraries).compile(List.of(new SourceText("Program.java", "class A { int f() { return x; } void g( }")));
        }
    }
}
