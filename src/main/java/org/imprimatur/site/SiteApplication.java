package org.imprimatur.site;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The public pages. Without CSRF tokens, because a token makes a session for every reader. */
@ApplicationPath(Press.ROOT)
public class SiteApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SitePages.class, Breakdowns.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.OFF, "jersey.config.server.wadl.disableWadl", true);
    }
}
