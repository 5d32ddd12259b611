package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.nosql.Template;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.imprimatur.store.Probe;

/** Ready is who can read the journal. Shown at {@code /health/ready}. */
@Readiness
@Dependent
public class StoreReadiness implements HealthCheck {
    private final Template template;

    @Inject
    public StoreReadiness(Template template) {
        this.template = template;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store")
                .status(Probe.answers(template))
                .build();
    }
}
