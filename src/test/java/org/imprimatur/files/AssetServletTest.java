package org.imprimatur.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.Files.PNG;
import static org.imprimatur.fixture.Files.svg;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.AssetType;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAssets;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law 11 for images and documents: a draft's file is not there for the public, whoever knows its address. */
class AssetServletTest {
    private final House house = new House();
    private final MemoryAssets assets = new MemoryAssets();
    private final AssetServlet servlet = new AssetServlet();
    private Optional<Actor> reader = Optional.empty();
    private Asset seal;

    @BeforeEach
    void a_draft_shows_a_seal() throws IOException {
        servlet.open(assets, house.live, new CurrentActor() {
            @Override
            public Optional<Actor> actor() {
                return reader;
            }

            @Override
            public String sender() {
                return "somewhere";
            }

            @Override
            public Optional<Refused> unconfirmed(String password) {
                return Optional.of(Refused.unknownPage());
            }
        });
        seal = keep(PNG, "seal.png", AssetType.PNG);
    }

    private Asset keep(byte[] bytes, String name, AssetType type) throws IOException {
        return assets.keep(
                new Asset(Hash.of(bytes), new AssetName(name), type, bytes.length), new ByteArrayInputStream(bytes));
    }

    private Exchange get(String... headers) throws IOException {
        return Exchange.of("GET", "/" + seal.hash() + "/seal.png", headers).through(servlet);
    }

    private void publish() {
        house.aDraft()
                .saying(House.text("Privacy", "![Seal](" + AssetAddress.of(seal) + ")"))
                .live();
    }

    @Test
    void the_public_gets_a_file_only_while_a_live_page_names_it() throws IOException {
        var page = house.aDraft()
                .saying(House.text("Privacy", "![Seal](" + AssetAddress.of(seal) + ")"))
                .approved();
        assertThat(get().status).isEqualTo(404);
        page.after(approved -> approved.publish(ADA));
        assertThat(get().status).isEqualTo(200);
        assertThat(get().body()).isEqualTo(PNG);
        page.after(live -> live.unpublish(CARL, "Old."));
        assertThat(get().status).isEqualTo(404);
        assertThat(get("If-None-Match", "\"" + seal.hash() + "\"").status).isEqualTo(404);
    }

    @Test
    void what_is_not_public_looks_exactly_like_what_is_not_there() throws IOException {
        var unknown = Exchange.of("GET", "/" + Hash.of("unknown") + "/seal.png").through(servlet);

        assertThat(get().headers).isEqualTo(unknown.headers);
        assertThat(get().body()).isEqualTo(unknown.body());
    }

    @Test
    void who_signed_in_sees_the_images_of_drafts_and_no_shared_cache_keeps_them() throws IOException {
        reader = Optional.of(CARL);

        assertThat(get().body()).isEqualTo(PNG);
        assertThat(get().headers)
                .containsEntry("Cache-Control", "private, no-cache")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Vary", "Cookie");
    }

    @Test
    void a_preview_lends_the_images_that_it_shows_and_no_cache_keeps_them() throws IOException {
        var shown = Exchange.of("GET", "/" + seal.hash() + "/seal.png")
                .lent(seal::equals)
                .through(servlet);
        assertThat(shown.body()).isEqualTo(PNG);
        assertThat(shown.headers)
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Robots-Tag", "noindex");
        var other = Exchange.of("GET", "/" + seal.hash() + "/seal.png")
                .lent(hash -> false)
                .through(servlet);
        assertThat(other.status).isEqualTo(404);
    }

    @Test
    void a_public_file_is_asked_about_each_time_and_sent_once() throws IOException {
        publish();
        var first = get();

        assertThat(first.headers)
                .containsEntry("Cache-Control", "no-cache")
                .containsEntry("ETag", "\"" + seal.hash() + "\"")
                .containsEntry("Content-Type", "image/png")
                .containsEntry("Content-Length", String.valueOf(PNG.length))
                .containsEntry("X-Content-Type-Options", "nosniff");
        var again = get("If-None-Match", "W/\"x\", " + first.headers.get("ETag"));
        assertThat(again.status).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_range_is_sent_and_one_outside_is_refused() throws IOException {
        publish();
        var part = get("Range", "bytes=4-9");

        assertThat(part.status).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(PNG, 4, 10));
        assertThat(part.headers).containsEntry("Content-Range", "bytes 4-9/" + PNG.length);
        var outside = get("Range", "bytes=" + PNG.length + "-");
        assertThat(outside.status).isEqualTo(416);
        assertThat(outside.headers).containsEntry("Content-Range", "bytes */" + PNG.length);
        assertThat(get("Range", "bytes=4-9", "If-Range", "\"other\"").body()).isEqualTo(PNG);
    }

    @Test
    void head_tells_the_same_without_the_bytes() throws IOException {
        publish();
        var head = Exchange.of("HEAD", "/" + seal.hash() + "/seal.png").through(servlet);

        assertThat(head.headers).isEqualTo(get().headers);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void a_drawing_that_is_opened_by_itself_runs_nothing() throws IOException {
        reader = Optional.of(ADA);
        var logo = keep(svg("<g/>"), "logo.svg", AssetType.SVG);
        var answer = Exchange.of("GET", "/" + logo.hash() + "/logo.html").through(servlet);

        assertThat(answer.headers)
                .containsEntry("Content-Type", "image/svg+xml")
                .containsEntry("Content-Disposition", "attachment")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'")
                                .contains("sandbox"));
    }

    @Test
    void other_addresses_name_nothing() throws IOException {
        reader = Optional.of(ADA);

        for (var path : new String[] {
            "",
            "/",
            "/" + seal.hash(),
            "/" + seal.hash() + "/",
            "/" + seal.hash() + "/a/b.png",
            "/x/seal.png",
            "/" + seal.hash().hex().toUpperCase(Locale.ROOT) + "/seal.png"
        }) {
            assertThat(Exchange.of("GET", path).through(servlet).status)
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get().status).isEqualTo(200);
    }
}
