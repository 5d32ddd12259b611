package org.imprimatur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.trust.Cache;
import com.example.shop.trust.Chat;
import com.example.shop.trust.Warehouse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.editing.Discussing;
import org.imprimatur.host.Answer;
import org.imprimatur.host.Beginning;
import org.imprimatur.host.Drafting;
import org.imprimatur.host.LivePages;
import org.imprimatur.host.PageNow;
import org.imprimatur.host.Reviewing;
import org.imprimatur.journeys.ShopJourney;
import org.imprimatur.notices.KeepingMailboxes;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A shop took the jar in and gave it some beans of its own: seen from outside, from within, and by the people who work there. */
@ExtendWith(ArquillianExtension.class)
class PluginIT extends ShopSeen {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final LocaleTag ZH = new LocaleTag("zh");
    /** Spares the search for entities through everything that is there, which takes seconds. */
    private static final String ENTITIES = "META-INF/services/org.eclipse.jnosql.mapping.metadata.ClassScanner";

    private static final Path LOG = Path.of("target", "arquillian.log.0");

    /** Of the one who tests: where this class runs within the server, there is none. */
    private static Deployed alone;

    private static final TypeName PROMOTION = new TypeName("promotion");
    private static final Actor ADA = new Actor(new AccountName("ada"), Set.of(Role.AUTHOR));
    private static final Actor CARL = new Actor(new AccountName("carl"), Set.of(Role.COUNSEL));

    @Inject
    private LivePages live;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private KeepingAssets assets;

    @Inject
    private Cache cache;

    @Inject
    private Discussing discussing;

    @Inject
    private KeepingMailboxes mailboxes;

    @Inject
    private Chat chat;

    @ArquillianResource
    private URL url;

    @Deployment
    static WebArchive host() throws IOException {
        var folder = Files.createTempDirectory("imprimatur-shop");
        alone = Ee10.PAYARA_MICRO.start(
                Shop.file(Shop.alone(), folder), Shop.CONTEXT, Path.of("target", "shop-alone.log"));
        return Shop.withJar("imprimatur.data=" + folder.resolve("data"))
                .addAsResource(ENTITIES)
                .addClasses(PluginIT.class, ShopSeen.class, Deployed.class);
    }

    @AfterAll
    static void close() {
        if (alone != null) {
            alone.close();
        }
    }

    @Override
    URI alone() {
        return alone.at("/");
    }

    @Override
    URI shop() {
        return URI.create(url.toString()).resolve("/");
    }

    @Override
    String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @RunAsClient
    void people_of_the_shop_write_refuse_check_sign_off_and_publish_at_its_desk() {
        ShopJourney.walk(shop());
    }

    @Test
    void a_page_of_the_hosts_own_type_goes_live_and_is_read_by_the_host() throws InterruptedException {
        var text = text("Spring", "Ten **percent**.\n\n```prices\nBasic; 10\n```");
        var complete = text.with("code", new FieldValue.One("SPRING"));
        var path = new PagePath("promotions/spring");
        var draft = now(drafting.begin(ADA, new Beginning(PROMOTION, EN, path), text, ""));
        var incomplete = reviewing.submit(ADA, draft.id(), draft.text(), "");
        assertTrue(incomplete.reason().isPresent());
        var page = now(drafting.save(ADA, draft.id(), draft.revision(), complete, ""));
        now(reviewing.submit(ADA, page.id(), page.text(), ""));
        assertTrue(live.find(EN, path).isEmpty());
        signedOff(page, EN);
        now(reviewing.publish(CARL, page.id(), page.text()));

        var spring = live.find(EN, path).orElseThrow();
        assertEquals("SPRING", live.text(spring).one("code"));
        assertTrue(live.body(spring).contains("<td>Basic</td>"), live.body(spring));
        soon(() -> cache.dropped().contains("en/promotions/spring"));
    }

    @Test
    void what_an_observer_refuses_does_not_happen() {
        var page = begun(EN, "promotions/lunch", "A free lunch for all.");
        var no = reviewing.submit(ADA, page.id(), page.text(), "");

        assertEquals(
                "The shop promises no free lunch.", no.reason().orElseThrow().in("en"));
        assertEquals("本店不承诺免费午餐。", no.reason().orElseThrow().in("zh"));
    }

    @Test
    void a_translation_is_checked_before_it_goes_live() throws InterruptedException {
        var page = begun(ZH, "promotions/summer", "夏季促销。");
        now(reviewing.submit(ADA, page.id(), page.text(), ""));
        signedOff(page, ZH);
        var no = reviewing.publish(ADA, page.id(), page.text());
        assertEquals("尚未完成：译文已核对。", no.reason().orElseThrow().in("zh"));
        now(reviewing.pass(CARL, page.id(), page.text(), "translation-checked", "通顺"));
        now(reviewing.publish(ADA, page.id(), page.text()));
    }

    @Test
    void a_check_comments_on_what_was_submitted() throws InterruptedException {
        var page = begun(EN, "promotions/best", "We are the best shop in town.");
        now(reviewing.submit(ADA, page.id(), page.text(), ""));

        soon(() -> discussing.of(page.id()).comments().size() == 1);
        soon(() -> key(reviewing.approve(CARL, page.id(), page.text(), "", EN)).equals("BLOCKING_COMMENTS_OPEN"));
    }

    @Test
    void people_of_the_shop_are_told_in_its_chat() throws InterruptedException {
        var wish = new KeepingMailboxes.Wish("carl@shop.example", "at-once", "8", "UTC", "en");
        mailboxes.set(CARL, CARL.name(), wish);
        var page = begun(EN, "promotions/chat", "Told in the chat.");
        now(reviewing.submit(ADA, page.id(), page.text(), ""));

        soon(() -> chat.said().stream().anyMatch(said -> said.startsWith("carl@shop.example: ")));
    }

    @Test
    void files_are_kept_where_the_host_keeps_its_own() throws IOException {
        var bytes = "%PDF-1.4 a shop's report".getBytes(StandardCharsets.US_ASCII);
        assets.keep(ADA, new ByteArrayInputStream(bytes), "report.pdf", "application/pdf");

        try (var kept = new Warehouse().open(Hash.of(bytes), 5, 8)) {
            assertEquals("1.4", new String(kept.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void pictures_and_links_of_a_text_lead_to_where_the_shop_has_the_site() throws InterruptedException {
        var body = "![Lamp](/assets/1f/lamp.png) and [terms](/en/terms), not [theirs](https://example.org/en/terms).";
        var page = begun(EN, "promotions/pictures", body);
        now(reviewing.submit(ADA, page.id(), page.text(), ""));
        signedOff(page, EN);
        now(reviewing.publish(CARL, page.id(), page.text()));

        var said = live.body(live.find(page.id()).orElseThrow());
        assertTrue(said.contains("src=\"/shop/trust/assets/1f/lamp.png\""), said);
        assertTrue(said.contains("href=\"/shop/trust/en/terms\""), said);
        assertTrue(said.contains("href=\"https://example.org/en/terms\""), said);
    }

    /** As soon as the shop's check has read the text. */
    private void signedOff(PageNow page, LocaleTag language) throws InterruptedException {
        soon(() -> !key(reviewing.approve(CARL, page.id(), page.text(), "", language))
                .equals("CHECK_PENDING"));
    }

    private static String key(Answer answer) {
        return answer.fold(done -> "", Answer.Refused::key);
    }

    private PageNow begun(LocaleTag locale, String path, String body) {
        var text = text("A promotion", body).with("code", new FieldValue.One("CODE"));
        return now(drafting.begin(ADA, new Beginning(PROMOTION, locale, new PagePath(path)), text, ""));
    }

    private static Text text(String title, String body) {
        return new Text(Map.of("title", new FieldValue.One(title), "body", new FieldValue.One(body)));
    }

    private static PageNow now(Answer answer) {
        return answer.fold(Answer.Done::now, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static void soon(BooleanSupplier is) throws InterruptedException {
        for (int i = 0; i < 200 && !is.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(is.getAsBoolean());
    }
}
