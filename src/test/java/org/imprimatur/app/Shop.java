package org.imprimatur.app;

import com.example.lamps.ShopApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The sample host: a shop, alone or with our jar and what it brings along in {@code WEB-INF/lib}. */
final class Shop {
    private static final String SETTINGS = """
            imprimatur.site.path=/trust
            imprimatur.desk.path=/trust/desk
            imprimatur.api.path=/trust/api
            imprimatur.demo=true
            """;

    private Shop() {}

    static WebArchive alone() {
        return ShrinkWrap.create(WebArchive.class, "shop.war")
                .addPackage(ShopApplication.class.getPackage())
                .addAsResource("views/basket.shop");
    }

    /** @param others jars that the runtime lacks */
    static WebArchive withJar(File... others) {
        var shell = ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("imprimatur.war", "target/imprimatur-shell.war")));
        var shop = alone().addAsLibraries(others)
                .addAsResource(new StringAsset(SETTINGS), "META-INF/microprofile-config.properties");
        shell.getContent(path -> path.get().matches("/WEB-INF/lib/.+\\.jar"))
                .forEach((path, node) -> shop.add(node.getAsset(), path));
        return shop;
    }

    static Path file(WebArchive war, Path folder, String name) throws IOException {
        var file = Files.createDirectories(folder).resolve(name);
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }
}
