package org.imprimatur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the product, as the build wrote it down. */
record Version(String value) {
    static Version ofProduct() {
        try (var file = Version.class.getResourceAsStream("/META-INF/imprimatur/version.properties")) {
            var properties = new Properties();
            properties.load(file);
            return new Version(properties.getProperty("version"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
