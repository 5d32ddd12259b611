package org.imprimatur.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.types.DeclaredTypes;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private final House house = new House(DeclaredTypes.shipped());
    private final Briefs briefs = new Briefs(house.texts::get, AssetAddress::in);
    private final Certificates certificates = new Certificates(house.standings, briefs, house.texts);

    private static Text text(String status, String expires) {
        var text = House.text("ISO", "")
                .with("framework", new FieldValue.One("ISO"))
                .with("issuer", new FieldValue.One("Somebody"))
                .with("status", new FieldValue.One(status));
        return expires.isEmpty() ? text : text.with("expires", new FieldValue.One(expires));
    }

    private APage draft(String status, String expires) {
        return house.aDraft()
                .ofType(new TypeName("certification"))
                .at("compliance/iso")
                .saying(text(status, expires))
                .begun();
    }

    private APage live(String status, String expires) {
        return draft(status, expires)
                .after(page -> page.submit(ADA))
                .after(page -> page.approve(CARL))
                .after(page -> page.publish(ADA));
    }

    private APage claiming(String body) {
        return house.aDraft()
                .ofType(new TypeName("page"))
                .at("about")
                .saying(House.text("About", body))
                .begun();
    }

    private Optional<Holding> holding(APage page) {
        return certificates.of(page.now(), TODAY).map(Certificate::holding);
    }

    @ParameterizedTest
    @CsvSource({
        "valid, '', HOLDS",
        "valid, 2026-03-09, EXPIRED",
        "valid, 2026-03-10, ENDS_SOON",
        "valid, 2026-06-08, ENDS_SOON",
        "valid, 2026-06-09, HOLDS",
        "valid, 2026-02, EXPIRED",
        "valid, 2026-03, ENDS_SOON",
        "in-audit, 2026-03-09, EXPIRED",
        "expired, 2030-01-01, EXPIRED",
        "withdrawn, 2030-01-01, WITHDRAWN"
    })
    void a_certificate_holds_to_the_end_of_its_last_day(String status, String expires, Holding expected) {
        assertThat(holding(live(status, expires))).contains(expected);
    }

    @Test
    void a_draft_that_nobody_read_is_judged_by_nobody_and_one_taken_off_the_site_is_withdrawn() {
        var page = draft("valid", "2020-01-01");
        assertThat(holding(page)).isEmpty();
        page.after(one -> one.submit(ADA)).after(one -> one.approve(CARL)).after(one -> one.publish(ADA));
        assertThat(holding(page)).contains(Holding.EXPIRED);
        page.after(one -> one.unpublish(CARL, "Wrong."));
        assertThat(holding(page)).contains(Holding.WITHDRAWN);
    }

    @Test
    void a_page_that_leads_to_what_is_over_is_flagged_until_it_does_so_no_more() {
        var iso = live("valid", "2026-03-09");
        var about = claiming("We are [certified](/en/compliance/iso).");
        var other = house.aDraft().ofType(new TypeName("page")).at("other").begun();
        assertThat(certificates.claiming(iso.now())).extracting(Standing::id).containsExactly(about.id());
        assertThat(certificates.over(TODAY)).extracting(Certificate::title).containsExactly("ISO");
        assertThat(certificates.wronglyClaimedBy(about.now(), TODAY)).hasSize(1);
        assertThat(certificates.wronglyClaimedBy(other.now(), TODAY)).isEmpty();
        assertThat(certificates.wronglyClaimedBy(about.now(), TODAY.minusDays(1)))
                .as("on its last day")
                .isEmpty();
        about.after(page -> page.write(ADA, House.text("About", "We were certified.")));
        assertThat(certificates.wronglyClaimedBy(about.now(), TODAY)).isEmpty();
    }

    @Test
    void readers_are_told_where_the_type_says_so_whether_the_page_leads_there_by_address_or_by_id() {
        var iso = live("valid", "2030-01-01");
        var byId = livePage("by-id", "We are [certified](page:" + iso.id() + ").");
        var byAddress = livePage("by-address", "We are [certified](/en/compliance/iso).");
        assertThat(told(byId, TODAY)).isEmpty();
        assertThat(told(byId, LocalDate.parse("2030-01-02"))).containsExactly(Holding.EXPIRED);
        assertThat(told(byAddress, LocalDate.parse("2030-01-02"))).containsExactly(Holding.EXPIRED);
        iso.after(page -> page.unpublish(CARL, "Wrong."));
        assertThat(told(byAddress, TODAY)).containsExactly(Holding.WITHDRAWN);
        assertThat(told(byId, TODAY)).containsExactly(Holding.WITHDRAWN);
    }

    private APage livePage(String path, String body) {
        return house.aDraft()
                .ofType(new TypeName("principle"))
                .at(path)
                .saying(House.text("About", body).with("statement", new FieldValue.One("We are.")))
                .begun()
                .after(page -> page.submit(ADA))
                .after(page -> page.approve(CARL))
                .after(page -> page.publish(ADA));
    }

    private List<Holding> told(APage page, LocalDate today) {
        var live = house.live.find(page.id()).orElseThrow();
        var type = DeclaredTypes.shipped().get(live.type());
        return Flag.on(live, type, house.live, today).stream()
                .map(Flag::holding)
                .toList();
    }
}
