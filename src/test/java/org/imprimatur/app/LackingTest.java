package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class LackingTest {
    @Test
    void a_runtime_without_microprofile_is_told_what_it_does_without() {
        var bare = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
        assertThat(Lacking.sentences(bare))
                .hasSize(4)
                .anyMatch(said -> said.contains("/health"))
                .anyMatch(said -> said.contains("/metrics"))
                .anyMatch(said -> said.contains("openapi.yaml"));
    }

    @Test
    void what_is_there_is_not_spoken_of() {
        assertThat(Lacking.sentences(getClass().getClassLoader())).noneMatch(said -> said.contains("Health"));
    }
}
