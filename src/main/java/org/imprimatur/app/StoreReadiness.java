package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.nosql.Template;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.imprimatur.news.Newsroom;
import org.imprimatur.store.Engine;
import org.imprimatur.store.Probe;

/** Ready is who has started and is not stopping, can read the journal, and knows of no damage. Shown at {@code /health/ready}. */
@Readiness
@Dependent
public class StoreReadiness implements HealthCheck {
    private final Begun begun;
    private final Instance<Newsroom> newsroom;
    private final Instance<Template> template;
    private final Instance<Engine> engine;

    @Inject
    public StoreReadiness(
            Begun begun, Instance<Newsroom> newsroom, Instance<Template> template, Instance<Engine> engine) {
        this.begun = begun;
        this.newsroom = newsroom;
        this.template = template;
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("store");
        if (!begun.isDone() || begun.isStopping()) {
            return answer.down()
                    .withData("phase", begun.isStopping() ? "stopping" : "starting")
                    .build();
        }
        if (newsroom.get().isCutOff()) {
            return answer.down().withData("phase", "catching up").build();
        }
        var damage = engine.get().damage();
        damage.ifPresent(sentence -> answer.withData("damage", sentence));
        return answer.status(damage.isEmpty() && Probe.answers(template.get())).build();
    }
}
