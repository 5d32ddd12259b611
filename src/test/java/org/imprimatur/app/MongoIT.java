package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.fixture.OwnServers;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole product on MongoDB's wire, with nothing but settings changed. */
@OwnServers
class MongoIT {
    @TempDir
    private static Path directory;

    private static Path war;

    @BeforeAll
    static void pack() {
        war = directory.resolve("product.war");
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("imprimatur.war")))
                .addClass(MainJob.class)
                .as(ZipExporter.class)
                .exportTo(war.toFile());
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void the_main_job_is_done_on_mongodb_and_outlasts_the_servers_and_our_own_restart() throws Exception {
        var file = directory.resolve("mongo.mv");
        var server = MongoServer.lasting(0, file);
        int port = server.port();
        try (var product = product(server.url() + "/?serverSelectionTimeoutMS=2000")) {
            product.await("/health/ready", 200);
            assertThat(product.post("/test/main-job?path=before")).isEqualTo(200);
            assertThat(product.get("/en/before")).isEqualTo(200);
            assertThat(directory.resolve("data")).doesNotExist();

            server.close();
            product.await("/health/ready", 503);
            assertThat(product.post("/test/main-job?path=meanwhile")).isGreaterThanOrEqualTo(500);
            assertThat(product.get("/en/before")).as("readers read on").isEqualTo(200);
            assertThat(product.log()).contains("The store does not answer");

            server = MongoServer.lasting(port, file);
            product.await("/health/ready", 200);
            assertThat(product.post("/test/main-job?path=after")).isEqualTo(200);
        }
        try (var product = product(server.url())) {
            product.await("/health/ready", 200);
            assertThat(product.get("/en/before")).isEqualTo(200);
            assertThat(product.get("/en/after")).isEqualTo(200);
            assertThat(product.text("/test/main-job")).isEqualTo("sound");
        } finally {
            server.close();
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void a_url_under_which_an_answered_write_could_be_lost_stops_the_start_with_a_sentence() throws Exception {
        try (var product = product("mongodb://127.0.0.1:1/?w=1")) {
            product.awaitLog("An answered write must last: the write concern is majority");
            assertThat(product.get("/en/")).isNotEqualTo(200);
        }
    }

    private static Deployed product(String url) throws IOException {
        return Deployed.start(
                war,
                Files.createDirectories(Path.of("target")).resolve("mongo-product.log"),
                "imprimatur.data=" + directory.resolve("data"),
                "jnosql.document.provider="
                        + "org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration",
                "jnosql.mongodb.url=" + url);
    }
}
