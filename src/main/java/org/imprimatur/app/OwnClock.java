package org.imprimatur.app;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.time.Clock;

/** Gives our classes our clock: a host that produces one keeps it to itself, and no two of them compete. */
public class OwnClock implements Extension {
    private static final String HOUSE = "org.imprimatur.";

    void mark(@Observes ProcessInjectionPoint<?, Clock> point) {
        var member = point.getInjectionPoint().getMember();
        if (member.getDeclaringClass().getName().startsWith(HOUSE)) {
            point.configureInjectionPoint().addQualifier(new OfHouse.Mark());
        }
    }
}
