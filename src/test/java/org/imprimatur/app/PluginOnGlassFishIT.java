package org.imprimatur.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same on a second runtime of Jakarta EE 10, which has neither MicroProfile nor Jakarta MVC. */
@EnabledIfSystemProperty(named = "imprimatur.runtimes", matches = "all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginOnGlassFishIT extends ShopSeen {
    private Deployed alone;
    private Deployed shop;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        var runtime = Ee10.GLASSFISH;
        var bare = Shop.file(runtime.host(Shop.alone()), folder.resolve("alone"));
        alone = runtime.start(bare, Shop.CONTEXT, Path.of("target", "shop-alone-glassfish.log"));
        var with = Shop.withJar("imprimatur.data=" + folder.resolve("data"));
        shop = runtime.start(
                Shop.file(runtime.host(with), folder.resolve("with")),
                Shop.CONTEXT,
                Path.of("target", "shop-with-jar-glassfish.log"));
        alone.await(Shop.CONTEXT + "/account", 200);
        shop.await(Shop.CONTEXT + "/trust/en/", 200);
    }

    @AfterAll
    void close() {
        alone.close();
        shop.close();
    }

    @Override
    URI alone() {
        return alone.at("/");
    }

    @Override
    URI shop() {
        return shop.at("/");
    }

    @Override
    String log() {
        return shop.log();
    }
}
