package org.imprimatur.boot;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts Payara Micro, and on another core reads ahead the classes that it is going to need. The one thread that starts a
 * server finds and defines ten thousand of them; here they are defined when it comes to them. What that left behind is swept
 * up when the server rests.
 *
 * <p>The system property {@value #CLASSES} names a file with the name of a class in each line, in the order in which an earlier
 * start needed them. Without it, or where it or a class is no longer there, the server starts as it would.
 */
public final class Boot {
    static final String CLASSES = "boot.classes";

    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

    private Boot() {}

    public static void main(String[] arguments) throws Throwable {
        var classes = System.getProperty(CLASSES);
        if (classes != null) {
            beside(() -> read(Path.of(classes), Boot.class.getClassLoader()));
        }
        try {
            Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
        beside(() -> Sweep.ofThisProcess().once());
    }

    private static void beside(Runnable work) {
        var thread = new Thread(work, "imprimatur-boot");
        thread.setDaemon(true);
        thread.start();
    }

    /** Defines the classes, and begins to use none. Nothing is said of what is not there: there is no log yet. */
    static void read(Path list, ClassLoader from) {
        for (var name : lines(list)) {
            try {
                Class.forName(name, false, from);
            } catch (ClassNotFoundException | LinkageError gone) {
                // It was there when the list was written.
            }
        }
    }

    private static List<String> lines(Path list) {
        try {
            return Files.readAllLines(list);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
