package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host that has a setting wrong is not deployed with half of what it asked for. */
@EnabledIfSystemProperty(named = "imprimatur.runtimes", matches = "all")
class BadSettingsIT {
    @ParameterizedTest
    @EnumSource
    void an_unknown_name_and_a_bad_value_stop_the_deployment_with_a_sentence(Ee10 runtime, @TempDir Path folder)
            throws IOException {
        var wrong = Shop.withJar(
                "imprimatur.data=" + folder.resolve("data"), "imprimatur.colour=red", "imprimatur.site.on=perhaps");
        var log = Path.of("target", "shop-wrong-" + runtime.name().toLowerCase(Locale.ROOT) + ".log");
        try (var server = runtime.start(Shop.file(runtime.host(wrong), folder), Shop.CONTEXT, log)) {
            server.awaitLog("imprimatur.colour is not a setting");
            server.awaitLog("imprimatur.site.on is true or false");
            assertThat(server.get(Shop.CONTEXT + "/account")).isNotEqualTo(200);
        }
    }
}
