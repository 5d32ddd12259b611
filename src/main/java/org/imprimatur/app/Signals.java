package org.imprimatur.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Hears the signal that ends the process before Java does. Once Java itself ends, the server takes away what requests need,
 * all at once. By name, because the class is not part of Java's specification: where it is missing, the process ends as
 * any other.
 */
final class Signals {
    private static final Logger LOG = System.getLogger(Signals.class.getName());
    private static final String SIGNAL = "sun.misc.Signal";

    private final Runnable first;
    private final ClassLoader application = Thread.currentThread().getContextClassLoader();
    private final AtomicBoolean isHeard = new AtomicBoolean();

    private Signals(Runnable first) {
        this.first = first;
    }

    /** What is to happen first when the process is told to end; whoever says so twice does not wait for it. */
    static void before(Runnable first) {
        var signals = new Signals(first);
        try {
            signals.hear("TERM");
            signals.hear("INT");
        } catch (ReflectiveOperationException | RuntimeException none) {
            LOG.log(Level.WARNING, "Signals cannot be heard; the process ends at once when it is told to", none);
        }
    }

    private void hear(String name) throws ReflectiveOperationException {
        var type = Class.forName(SIGNAL);
        var handler = Class.forName(SIGNAL + "Handler");
        var signal = type.getConstructor(String.class).newInstance(name);
        var handle = handler.getMethod("handle", type);
        var java = new AtomicReference<@Nullable Object>();
        InvocationHandler ours = (proxy, method, args) -> {
            if (!method.equals(handle)) {
                return ofObject(proxy, method, args);
            }
            hurry();
            return handle.invoke(java.get(), signal);
        };
        var before = type.getMethod("handle", type, handler)
                .invoke(
                        null,
                        signal,
                        Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, ours));
        java.set(before);
    }

    private static Object ofObject(Object self, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> self == args[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> Signals.class.getName();
        };
    }

    /** Whatever goes wrong, the process ends. */
    private void hurry() {
        if (isHeard.compareAndSet(false, true)) {
            // Java begins a thread for the signal, which belongs to no application.
            Thread.currentThread().setContextClassLoader(application);
            try {
                first.run();
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "The end could not be prepared", failed);
            }
        }
    }
}
