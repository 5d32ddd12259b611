package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings on a runtime that has no MicroProfile Config. */
class PlainSourcesTest {
    @Test
    void a_system_property_comes_before_the_environment_and_that_before_files() {
        var files = Map.of("imprimatur.theme", "file", "imprimatur.data", "file", "imprimatur.locales", "file");
        var environment = Map.of("IMPRIMATUR_THEME", "environment", "IMPRIMATUR_DATA", "environment");
        var sources = new PlainSources(Map.of("imprimatur.theme", "property"), environment, files);
        assertThat(sources.find("imprimatur.theme")).contains("property");
        assertThat(sources.find("imprimatur.data")).contains("environment");
        assertThat(sources.find("imprimatur.locales")).contains("file");
        assertThat(sources.find("imprimatur.demo")).isEmpty();
    }

    @Test
    void names_in_the_environment_are_spelt_with_underscores() {
        var sources =
                new PlainSources(Map.of(), Map.of("IMPRIMATUR_PUBLIC_URL", "https://trust.example.com"), Map.of());
        assertThat(sources.find("imprimatur.public-url")).contains("https://trust.example.com");
    }

    @Test
    void what_a_host_says_in_its_file_holds_over_what_the_jar_brings(@TempDir Path folder) throws IOException {
        var host = file(folder.resolve("host"), "imprimatur.theme=own\n");
        var jar = file(folder.resolve("jar"), "config_ordinal=50\nimprimatur.theme=modern\nimprimatur.data=data\n");
        try (var loader = new URLClassLoader(new URL[] {host, jar}, null)) {
            var files = PlainSources.files(loader);
            assertThat(files).containsEntry("imprimatur.theme", "own").containsEntry("imprimatur.data", "data");
        }
        try (var loader = new URLClassLoader(new URL[] {jar, host}, null)) {
            assertThat(PlainSources.files(loader)).containsEntry("imprimatur.theme", "own");
        }
    }

    private static URL file(Path folder, String properties) throws IOException {
        var file = folder.resolve("META-INF/microprofile-config.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, properties);
        return address(folder);
    }

    private static URL address(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
