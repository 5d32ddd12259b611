package com.example.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The shop opened once and for all. */
@ApplicationScoped
public class ShopClock {
    @Produces
    Clock clock() {
        return Clock.fixed(Instant.parse("2020-05-01T08:00:00Z"), ZoneOffset.UTC);
    }
}
