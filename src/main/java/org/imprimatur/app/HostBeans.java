package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.host.LivePages;
import org.imprimatur.hosting.LiveForHosts;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Roots;

/** What the application that took the product in may inject. */
@Dependent
public class HostBeans {
    @Produces
    @Singleton
    LivePages livePages(org.imprimatur.reading.LivePages live, ContentTypes types, Markup markup, Roots roots) {
        return new LiveForHosts(live, types, markup, roots::site);
    }
}
