package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.page.Roots;
import org.jspecify.annotations.Nullable;

/** Where the application stands on its server, which it is told once, when it starts. */
@ApplicationScoped
public class Standpoint {
    private volatile @Nullable String application;

    void at(String contextPath) {
        application = contextPath;
    }

    @Produces
    @Singleton
    static Roots roots(Settings settings, Standpoint here) {
        return here.within(settings);
    }

    /** Nobody keeps an address that was put together before it was known where. */
    Roots within(Settings settings) {
        if (application == null) {
            throw new IllegalStateException("the application has no place on its server yet: ask once it has started");
        }
        return Ground.of(settings).within(application);
    }

    /** Where the application stands; empty at the root of the server. */
    String application() {
        return application == null ? "" : application;
    }

    /** Where people reach the desk, as links in mails begin; empty where no setting tells. */
    String desk(Settings settings) {
        return reached(settings, Ground.of(settings).desk());
    }

    /** Likewise the site, unless that has an address of its own. */
    String site(Settings settings) {
        var site = settings.value(Setting.PUBLIC_URL);
        var ground = Ground.of(settings);
        return site.isEmpty() ? reached(settings, ground.site()) : site + application() + ground.site();
    }

    private String reached(Settings settings, String path) {
        var desk = settings.value(Setting.DESK_URL);
        var site = settings.value(Setting.PUBLIC_URL);
        if (!desk.isEmpty()) {
            return desk + path;
        }
        return site.isEmpty() ? "" : site + application() + path;
    }
}
