package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import org.imprimatur.log.LogLines;

/**
 * Has the log written as it is set, with the requests that its lines belong to. Only where the runtime was told to use our
 * form: the log of a host is its own.
 */
@ApplicationScoped
public class LogForm {
    private final Settings settings;
    private final Map<Handler, Formatter> before = new ConcurrentHashMap<>();

    @Inject
    public LogForm(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected LogForm() {
        this(null);
    }

    void begin() {
        boolean isJson = settings.value(Setting.LOG).equals("json");
        for (Handler handler : LogManager.getLogManager().getLogger("").getHandlers()) {
            var form = handler.getFormatter();
            // The runtime's one is the same class, loaded by somebody else.
            if (form != null && form.getClass().getName().equals(LogLines.class.getName())) {
                before.put(handler, form);
                handler.setFormatter(new LogLines(isJson));
            }
        }
    }

    /** Whether the process is the product's own, and not a host's. */
    boolean isOurs() {
        return !before.isEmpty();
    }

    /** Nothing of an application that has ended stays behind. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object over) {
        before.forEach(Handler::setFormatter);
    }
}
