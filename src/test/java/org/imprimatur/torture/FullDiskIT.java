package org.imprimatur.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imprimatur.fixture.OwnServers;
import org.imprimatur.journal.Verification;
import org.imprimatur.store.OpenedStore;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product on a disk of 16 MB, which only root can make: elsewhere {@code FullDiskTest} has to do. */
@OwnServers
class FullDiskIT {
    private static final String EDITOR = "form:has([name=base])";
    private static final String AGAIN = "form.stack";
    private static final int MOST = 200;

    @TempDir
    private Path work;

    private Path disk;
    private Victim product;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(Victim.data(work));
        assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()), "only root can mount");
    }

    @AfterEach
    void unmount() throws Exception {
        if (product != null) {
            product.kill();
        }
        runs("umount", disk.toString());
    }

    @Test
    void a_full_disk_is_said_and_everything_is_read_on_until_there_is_room_and_a_read_only_one_refuses_the_start()
            throws Exception {
        int port = freePort();
        product = Victim.start(work, port, 1).ready();
        var ada = new Person(product).arrives("ada", product.oneTimePassword("ada"), Office.PASSWORD);
        ada.send(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", "page", "locale", "en", "path", "full", "title", "Full"));
        var page = ada.page("/desk/pages?q=Full").select("a[href*=/desk/pages/]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> link.matches(".*/pages/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        fill();

        // What SQLite has laid out already is used up first.
        int saved = 1;
        var refused = save(ada, page, saved);
        while (refused.isDone() && saved < MOST) {
            refused = save(ada, page, ++saved);
        }

        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.body()).contains("There is no room left", large(saved));
        assertThat(ada.get(page).body()).contains(base(saved)).doesNotContain(typed(saved));
        assertThat(ada.get("/desk/pages").statusCode()).isEqualTo(200);
        assertThat(new Person(product).get("/en/").statusCode()).isEqualTo(200);
        assertThat(new Person(product).get("/api/v1/pages").statusCode()).isEqualTo(200);
        assertThat(new Person(product).get("/health/ready").statusCode()).isEqualTo(200);

        Files.delete(disk.resolve("filling"));
        var again = Jsoup.parse(refused.body(), product.at(page).toString());
        assertThat(ada.send(again, AGAIN, Map.of()).isDone()).isTrue();
        assertThat(ada.get(page).body()).contains(typed(saved), base(saved + 1));

        product.kill();
        try (var store = OpenedStore.readOnly(disk)) {
            assertThat(Verification.of(store.journals(), store.texts()).damage())
                    .isEmpty();
        }
        assertThat(runs("mount", "-o", "remount,ro", disk.toString())).isTrue();
        product = Victim.start(work, port, 2);
        product.awaitLog("The data directory " + disk + " cannot be written to");
    }

    private void fill() throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filling"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static Person.Answer save(Person who, String page, int number) throws IOException {
        return who.send(page, EDITOR, Map.of("f.body", large(number), "op", "save"));
    }

    private static String typed(int number) {
        return "typed after r" + number + ".";
    }

    private static String large(int number) {
        return typed(number) + " " + "and so on ".repeat(20_000).strip();
    }

    private static String base(int number) {
        return "name=\"base\" value=\"" + number + "\"";
    }

    private static boolean runs(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
