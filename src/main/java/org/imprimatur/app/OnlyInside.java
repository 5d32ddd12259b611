package org.imprimatur.app;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.imprimatur.serving.Inside;

/**
 * Keeps our resources shut where a host's JAX-RS application found them: one that lists no classes takes all that are
 * annotated. It comes along with them, and touches no resource of the host.
 */
@Provider
public class OnlyInside implements DynamicFeature {
    private static final String HOUSE = "org.imprimatur.";

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceClass().getName().startsWith(HOUSE)) {
            context.register(new Shut());
        }
    }

    /** Nobody came in by a door of ours: the host says itself how it answers what is not there. */
    private static final class Shut implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getProperty(Inside.PASSED) == null) {
                throw new NotFoundException();
            }
        }
    }
}
