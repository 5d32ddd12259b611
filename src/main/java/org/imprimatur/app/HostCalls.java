package org.imprimatur.app;

import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.HookSettings;

/** How the host's beans are told of what happened. */
record HostCalls(Delivering delivering, HookSettings settings) {
    void tidy() {
        delivering.tidy(settings);
    }
}
