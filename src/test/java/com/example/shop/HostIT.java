package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.editing.Discussing;
import org.imprimatur.host.Answer;
import org.imprimatur.host.Beginning;
import org.imprimatur.host.Drafting;
import org.imprimatur.host.LivePages;
import org.imprimatur.host.PageNow;
import org.imprimatur.host.Reviewing;
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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that has the product in it and gives it some beans of its own. */
@ExtendWith(ArquillianExtension.class)
class HostIT {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final LocaleTag ZH = new LocaleTag("zh");
    private static final String SETTINGS = """

            imprimatur.host.roles=clerks=author;lawyers=counsel:legal
            imprimatur.host.sign-in=/shop/login.jsp
            """;
    /** The store may hold what an earlier run left. */
    private static final String RUN = UUID.randomUUID().toString();

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
    private HttpServletRequest request;

    @Deployment
    static WebArchive shop() {
        var shop = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("imprimatur.war")));
        return shop.addPackage(HostIT.class.getPackage())
                .addAsWebResource("com/example/shop/login.jsp", "shop/login.jsp")
                .addAsWebResource("com/example/shop/terms.jsp", "shop/terms.jsp")
                .addAsWebResource("com/example/shop/terms.xhtml", "shop/terms.xhtml")
                .addAsWebInfResource("com/example/shop/faces-config.xml", "faces-config.xml")
                .addAsResource(new StringAsset(shared(shop) + SETTINGS), "META-INF/microprofile-config.properties");
    }

    private static String shared(WebArchive shop) {
        try (var in = shop.get("/WEB-INF/classes/META-INF/microprofile-config.properties")
                .getAsset()
                .openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_page_of_the_hosts_own_type_goes_live_and_is_read_by_the_host() throws InterruptedException {
        var text = text("Spring", "Ten **percent**.\n\n```prices\nBasic; 10\n```");
        var complete = text.with("code", new FieldValue.One("SPRING"));
        var path = new PagePath("promotions/" + RUN);
        var draft = now(drafting.begin(ADA, new Beginning(PROMOTION, EN, path), text, ""));
        var incomplete = reviewing.submit(ADA, draft.id(), draft.text(), "");
        assertTrue(incomplete.reason().isPresent());
        var page = now(drafting.save(ADA, draft.id(), draft.revision(), complete, ""));
        now(reviewing.submit(ADA, page.id(), page.text(), ""));
        assertTrue(live.find(EN, path).isEmpty());
        now(reviewing.approve(CARL, page.id(), page.text(), "", EN));
        now(reviewing.publish(CARL, page.id(), page.text()));

        var spring = live.find(EN, path).orElseThrow();
        assertEquals("SPRING", live.text(spring).one("code"));
        assertTrue(live.body(spring).contains("<td>Basic</td>"), live.body(spring));
        soon(() -> cache.dropped().contains("en/promotions/" + RUN));
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
    void a_translation_is_checked_before_it_goes_live() {
        var page = begun(ZH, "promotions/summer", "夏季促销。");
        now(reviewing.submit(ADA, page.id(), page.text(), ""));
        now(reviewing.approve(CARL, page.id(), page.text(), "", ZH));
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
        var no = reviewing.approve(CARL, page.id(), page.text(), "", EN);
        assertTrue(no.reason().isPresent());
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
    void pages_of_the_host_include_the_body_of_a_live_page_by_one_tag_or_one_call() throws Exception {
        var text = text("Terms", "Return within a *month*.");
        var terms = new Beginning(new TypeName("page"), EN, new PagePath("terms/" + RUN));
        var page = now(drafting.begin(ADA, terms, text, ""));
        now(reviewing.submit(ADA, page.id(), page.text(), ""));
        now(reviewing.approve(CARL, page.id(), page.text(), "", EN));
        now(reviewing.publish(CARL, page.id(), page.text()));

        var body = "<p>Return within a <em>month</em>.</p>";
        var jsp = new Visitor(request).get("/shop/terms.jsp?path=terms/" + RUN);
        assertTrue(jsp.matches("(?s).*<main>" + body + "\\s*</main>.*<aside>" + body + "\\s*</aside>.*"), jsp);
        assertTrue(jsp.contains("<footer></footer>"), jsp);
        var faces = new Visitor(request).get("/shop/terms.xhtml?path=terms/" + RUN);
        assertTrue(faces.contains(body), faces);
    }

    private PageNow begun(LocaleTag locale, String path, String body) {
        var text = text("A promotion", body).with("code", new FieldValue.One("CODE"));
        return now(drafting.begin(ADA, new Beginning(PROMOTION, locale, new PagePath(path + RUN)), text, ""));
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
