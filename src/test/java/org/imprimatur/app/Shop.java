package org.imprimatur.app;

import com.example.shop.ShopApplication;
import com.example.shop.trust.Employees;
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
    /** Where it stands on its server. */
    static final String CONTEXT = "/shop";

    private static final String SETTINGS = """
            imprimatur.site.path=/trust
            imprimatur.desk.path=/trust/desk
            imprimatur.api.path=/trust/api
            imprimatur.demo=true
            imprimatur.host.roles=clerks=author;lawyers=counsel:legal
            imprimatur.host.sign-in=/account
            """;

    private Shop() {}

    static WebArchive alone() {
        var shop = ShrinkWrap.create(WebArchive.class, "shop.war")
                .addPackages(false, ShopApplication.class.getPackage())
                .addAsResource("views/basket.ftlh")
                .addAsWebInfResource("views/faces-config.xml", "faces-config.xml")
                .setWebXML("views/web.xml");
        return add(shop, "/WEB-INF/lib/freemarker-.+\\.jar");
    }

    /** With beans and pages of its own for what the jar brings. */
    static WebArchive withJar(String... settings) {
        var shop = alone().addPackages(false, Employees.class.getPackage())
                .addAsResource("views/terms.ftlh")
                .addAsWebInfResource("views/terms.jsp", "views/terms.jsp")
                .addAsWebResource("views/terms.xhtml", "terms.xhtml");
        return set(add(shop, "/WEB-INF/lib/.+\\.jar"), settings);
    }

    /** @param settings hold over those that the server has */
    static WebArchive set(WebArchive shop, String... settings) {
        var said = "config_ordinal=500\n" + SETTINGS + String.join("\n", settings);
        return shop.addAsResource(new StringAsset(said), "META-INF/microprofile-config.properties");
    }

    private static WebArchive add(WebArchive shop, String libraries) {
        var shell = ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("imprimatur.war", "target/imprimatur-shell.war")));
        shell.getContent(path -> path.get().matches(libraries)).forEach((path, node) -> {
            if (!shop.contains(path)) {
                shop.add(node.getAsset(), path);
            }
        });
        return shop;
    }

    static Path file(WebArchive war, Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve(war.getName());
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }
}
