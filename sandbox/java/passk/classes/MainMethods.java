package passk.classes;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Which class of a build a start begins with. */
public final class MainMethods {
    private MainMethods() {}

    /**
     * The method main of the class Main, else of the last class that has one: what tries classes out stands below them.
     *
     * @return null where there is none
     */
    public static Method find(PackedClasses packed, ClassLoader loader) throws ClassNotFoundException {
        Method found = null;
        for (String name : packed.names()) {
            Method main = mainOf(Class.forName(name, false, loader));
            if (main == null) continue;
            if (name.equals("Main") || name.endsWith(".Main")) return main;
            found = main;
        }
        return found;
    }

    private static Method mainOf(Class<?> type) {
        try {
            Method main = type.getDeclaredMethod("main", String[].class);
            if (!Modifier.isStatic(main.getModifiers()) || main.getReturnType() != void.class) return null;
            main.setAccessible(true);
            return main;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
