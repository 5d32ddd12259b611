package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A legal reviewer reads what changed, sends it back, signs it off, and lets it go live. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class CounselJourneyIT {
    private static final String BEFORE = """
            ## Where your data is

            Customer data is stored in two regions. We tell you thirty days before that changes.

            - Backups are kept for six months.
            """;
    private static final String AFTER =
            BEFORE.replace("two regions", "three regions").replace("thirty days", "ten days");

    private final Product product;
    private final Colleague ada;
    private final Colleague ruth;
    private final Person counsel;

    @AutoClose
    private final Browser browser;

    CounselJourneyIT(Product product, Staff staff) {
        this.product = product;
        ada = staff.author("ada");
        ruth = staff.counsel("ruth");
        counsel = staff.counsel("carl").person();
        browser = Browser.open(product);
    }

    @Test
    void counsel_reads_the_redline_sends_back_then_signs_off_and_publishes() {
        var page = livePage("en", "journeys/regions", "Regions", BEFORE);
        ada.writes(page, Map.of("body", AFTER));
        ada.submits(page, "A third region opens in May.");
        var carl = DeskVisit.begin(browser, counsel);

        browser.follow("Review queue").follow("Regions");
        assertThat(browser.text())
                .contains("Reviewing r3 against live r2")
                .contains("A third region opens in May.")
                .contains("+2 −2 words");
        assertThat(browser.texts(".redline ins"))
                .anySatisfy(words -> assertThat(words).contains("three"));
        assertThat(browser.texts(".redline del"))
                .anySatisfy(words -> assertThat(words).contains("two"));
        readEveryView();

        carl.sendBack("Ten days are less than our terms promise.");
        assertThat(browser.text()).contains("Sent back to the author with your reason.");
        ada.writes(page, Map.of("body", AFTER.replace("ten days", "thirty days")));
        ada.submits(page, "Thirty days again.");

        carl.openReview(page);
        assertThat(carl.isOpen("publish")).isFalse();
        assertThat(carl.arrow("publish").getText()).contains("0 of 1 sign-offs are given. Missing: Legal.");
        carl.approve("not his password");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.find("#problem").getText()).contains("That is not your current password.");
        carl.approve(carl.person().password());
        assertThat(browser.text()).contains("r4 is signed off.").contains("It is correct and may be published.");
        assertThat(new Visitor(product).get("/en/journeys/regions").body()).doesNotContain("three regions");

        carl.take("publish");
        assertThat(browser.text()).contains("r4 is live.");
        assertThat(new Visitor(product).get("/en/journeys/regions").body())
                .contains("three regions")
                .contains("thirty days");
    }

    @Test
    void a_change_in_chinese_is_shown_by_characters() {
        var page = livePage("zh", "journeys/quyu", "数据区域", "客户数据保存在两个区域。");
        ada.writes(page, Map.of("body", "客户数据保存在三个区域。"));
        ada.submits(page, "");
        DeskVisit.begin(browser, counsel).openReview(page);

        assertThat(browser.texts(".redline.sheet ins"))
                .singleElement()
                .asString()
                .contains("三")
                .doesNotContain("个");
        assertThat(browser.texts(".redline.sheet del"))
                .singleElement()
                .asString()
                .contains("两")
                .doesNotContain("个");
    }

    @Test
    void a_tab_that_shows_an_older_text_signs_nothing_and_shows_what_changed() {
        var page = livePage("en", "journeys/stale-review", "Stale review", BEFORE);
        ada.writes(page, Map.of("body", AFTER));
        ada.submits(page, "");
        var carl = DeskVisit.begin(browser, counsel);
        carl.openReview(page);

        ada.withdraws(page);
        ada.writes(page, Map.of("body", AFTER.replace("six months", "nine years")));
        ada.submits(page, "");
        carl.approve(carl.person().password());

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.find("#problem").getText()).contains("Somebody else changed the page since you opened it.");
        assertThat(String.join(" ", browser.texts(".since ins"))).contains("nine");
        assertThat(carl.isOpen("publish")).isFalse();
    }

    @Test
    void counsel_sees_who_links_to_a_page_what_it_claims_and_who_is_told() {
        var seal = ada.begins("certification", "en", "journeys/seal", "Seal of a norm");
        ada.writes(seal, Map.of("status", "valid", "expires", "2020-01-31"));
        var page = livePage("en", "journeys/reached", "Reached", BEFORE);
        livePage("en", "journeys/linking", "Links there", "See [it](/en/journeys/reached#where).");
        ada.writes(page, Map.of("body", AFTER + "\nWe hold [a seal](/en/journeys/seal).\n"));
        ada.submits(page, "");
        DeskVisit.begin(browser, counsel).openReview(page);

        assertThat(browser.find(".impact").getText())
                .contains("Links there /en/journeys/linking")
                .contains("Seal of a norm · Valid", "No longer in force", "its page is not live")
                .contains(ada.person().name(), ruth.person().name());
    }

    private void readEveryView() {
        browser.follow("Markdown source");
        assertThat(browser.texts(".redline ins"))
                .anySatisfy(words -> assertThat(words).contains("three"));
        browser.follow("Changed fields");
        browser.follow("Whole page");
        browser.follow("Revisions");
        browser.follow("Review");
    }

    private String livePage(String locale, String path, String title, String body) {
        var page = ada.begins("page", locale, path, title);
        ada.writes(page, Map.of("body", body));
        ada.submits(page, "");
        ruth.approves(page);
        ruth.publishes(page);
        return page;
    }
}
