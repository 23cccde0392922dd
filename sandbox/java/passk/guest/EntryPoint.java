package passk.guest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import passk.classes.PackedClasses;
import passk.classes.PackedLoader;
import passk.codec.Fit;

/** The method that the test calls, wherever the program has it. */
final class EntryPoint {
    private final PackedClasses packed;
    private final PackedLoader loader;
    private final String name;
    private Method method;
    private Object receiver;

    EntryPoint(PackedClasses packed, PackedLoader loader) {
        this.packed = packed;
        this.loader = loader;
        this.name = packed.about("entry_point");
    }

    boolean givesBack() {
        return packed.about("gives_back").equals("true");
    }

    Object call(Object[] arguments) throws Throwable {
        if (method == null || method.getParameterCount() != arguments.length) find(arguments);
        Type[] types = method.getGenericParameterTypes();
        Object[] fitted = new Object[arguments.length];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = Fit.to(types[i], arguments[i]);
            arguments[i] = fitted[i];
        }
        try {
            return method.invoke(receiver, fitted);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private void find(Object[] arguments) throws Throwable {
        method = null;
        String wanted = packed.about("class");
        for (String one : packed.names()) {
            boolean isWanted = one.equals(wanted) || one.endsWith("." + wanted);
            if (method != null && !isWanted) continue;
            Method found = in(Class.forName(one, false, loader), arguments);
            if (found == null) continue;
            method = found;
            if (isWanted) break;
        }
        if (method == null)
            throw new NoSuchMethodException("the program has no method " + name + " of " + arguments.length + " parameters");
        method.setAccessible(true);
        if (!Modifier.isStatic(method.getModifiers())) receiver = newReceiver(method.getDeclaringClass());
    }

    private Method in(Class<?> type, Object[] arguments) {
        for (Class<?> one = type; one != null && one != Object.class; one = one.getSuperclass()) {
            Method fitting = null;
            for (Method method : one.getDeclaredMethods()) {
                boolean named = method.getName().equals(name) && !method.isBridge() && !Modifier.isAbstract(method.getModifiers());
                if (!named || method.getParameterCount() != arguments.length) continue;
                if (fits(method, arguments)) return method;
                if (fitting == null) fitting = method;
            }
            if (fitting != null) return fitting;
        }
        return null;
    }

    private static boolean fits(Method method, Object[] arguments) {
        Type[] types = method.getGenericParameterTypes();
        try {
            for (int i = 0; i < types.length; i++) Fit.to(types[i], arguments[i]);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Object newReceiver(Class<?> type) throws Throwable {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        Constructor<?> chosen = constructors[0];
        for (Constructor<?> one : constructors) if (one.getParameterCount() < chosen.getParameterCount()) chosen = one;
        chosen.setAccessible(true);
        Class<?> outer = type.getDeclaringClass();
        try {
            if (chosen.getParameterCount() == 0) return chosen.newInstance();
            // A class within another, not static, as models write them around whole answers.
            if (chosen.getParameterCount() == 1 && outer != null && chosen.getParameterTypes()[0] == outer)
                return chosen.newInstance(newReceiver(outer));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        throw new NoSuchMethodException(type.getName() + " has no constructor without parameters");
    }
}
