package org.imprimatur.app;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings as MicroProfile Config has them. The only class that needs it: a runtime without it never loads this one. */
final class ConfigSources implements Sources {
    private final Config config = ConfigProvider.getConfig();

    @Override
    public Set<String> names() {
        var names = new TreeSet<String>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    @Override
    public Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class);
    }
}
