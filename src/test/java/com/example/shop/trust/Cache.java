package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imprimatur.spi.AfterMove;
import org.imprimatur.spi.Moved;
import org.imprimatur.workflow.Transition;

/** The shop keeps pages for its customers, and throws away what is not live any more. */
@ApplicationScoped
public class Cache implements AfterMove {
    private final List<String> dropped = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "shop-cache";
    }

    @Override
    public Set<Transition> wants() {
        return Set.of(Transition.PUBLISH, Transition.UNPUBLISH);
    }

    @Override
    public void after(Moved move) {
        dropped.add(move.page().locale() + "/" + move.page().path());
    }

    public List<String> dropped() {
        return dropped;
    }
}
