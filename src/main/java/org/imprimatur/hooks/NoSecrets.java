package org.imprimatur.hooks;

import java.util.List;

/** Nothing is signed that stays within the application. */
enum NoSecrets implements HookSecrets {
    NONE;

    @Override
    public boolean keep(HookSecret secret) {
        return false;
    }

    @Override
    public List<HookSecret> of(String hook) {
        return List.of();
    }

    @Override
    public void forget(String hook, int number) {}
}
