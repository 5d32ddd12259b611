package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.nosql.Template;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.imprimatur.store.Probe;

/** Ready is who has started and can read the journal. Shown at {@code /health/ready}. */
@Readiness
@Dependent
public class StoreReadiness implements HealthCheck {
    private final Begun begun;
    private final Instance<Template> template;

    @Inject
    public StoreReadiness(Begun begun, Instance<Template> template) {
        this.begun = begun;
        this.template = template;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store")
                .status(begun.isDone() && Probe.answers(template.get()))
                .build();
    }
}
