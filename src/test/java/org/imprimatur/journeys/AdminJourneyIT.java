package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An admin lets people in and brings pages from elsewhere. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class AdminJourneyIT {
    private static final String FRONT_MATTER = """
            ---
            title: Where our data centers are
            description: Two cities, two power grids.
            ms.date: 04/02/2026
            ---
            # Where our data centers are

            They stand in two cities. [Read more](second.md).
            """;
    private static final String LAYOUT = """
            ---
            layout: TrustCenterPage
            ---
            <div id="HeroWrapper"><h3 class="box-title">Who may enter</h3></div>
            <div id="ContentWrapper"><div class="span"><p>Nobody enters alone.</p></div>
            <div class="span"><h4>Elsewhere</h4><ul><li><a href="https://example.org/doors">Doors</a></li></ul></div></div>
            """;

    private final Product product;
    private final Staff staff;

    @AutoClose
    private final Browser browser;

    @TempDir
    private Path folder;

    AdminJourneyIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        browser = Browser.open(product);
    }

    @BeforeEach
    void an_admin_sits_down() {
        DeskVisit.begin(browser, staff.admin());
    }

    @Test
    void a_new_account_gets_a_password_that_is_shown_only_once() {
        browser.follow("Accounts");
        browser.find("summary").click();
        browser.type("Account name", "noor").type("Name to show", "Noor N.");
        browser.input("Counsel").click();
        browser.press("Create the account");

        assertThat(browser.text()).contains("One-time password for noor").contains("Has a one-time password");
        var once = browser.find(".once").getText();
        browser.open("/desk/accounts");
        assertThat(browser.source()).doesNotContain(once);

        var noor = new Colleague(product, new Person("noor", once)).arrives();
        assertThat(noor.visitor().page("/desk/").text()).contains("Counsel");
        assertThat(noor.visitor().get("/desk/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_becomes_a_draft_and_the_same_file_again_changes_nothing() throws IOException {
        var file = Files.writeString(folder.resolve("data-centers.md"), FRONT_MATTER);
        hand(file);
        assertThat(browser.text()).contains("1 new, 0 changed, 0 unchanged, 0 refused");
        take();
        assertThat(browser.text()).contains("1 created, 0 changed, 0 unchanged, 0 failed");
        assertThat(browser.find(".batch tbody tr").getText()).contains("Created", "data-centers.md");

        browser.follow("Where our data centers are");
        assertThat(browser.text()).contains("Draft");
        assertThat(browser.find("[name='f.summary']").getDomProperty("value"))
                .isEqualTo("Two cities, two power grids.");
        assertThat(browser.find("[name='f.body']").getDomProperty("value")).contains("They stand in two cities.");

        hand(file);
        assertThat(browser.text()).contains("0 new, 0 changed, 1 unchanged, 0 refused");
        Files.writeString(file, FRONT_MATTER.replace("two cities", "three cities"));
        hand(file);
        browser.follow("What would change");
        assertThat(browser.texts("ins")).anySatisfy(said -> assertThat(said).contains("three"));
        browser.follow("What would become of the files");
        take();
        assertThat(browser.text()).contains("0 created, 1 changed, 0 unchanged, 0 failed");
    }

    @Test
    void a_zip_is_taken_as_one_batch_and_a_broken_file_does_not_stop_the_rest() throws IOException {
        var zip = folder.resolve("batch.zip");
        var files = Map.of(
                "first.md", FRONT_MATTER.replace("Where", "And where").getBytes(StandardCharsets.UTF_8),
                "doors.html", LAYOUT.getBytes(StandardCharsets.UTF_8),
                "noise.md", new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0});
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        hand(zip);
        take();
        assertThat(browser.texts(".batch tbody tr"))
                .anySatisfy(said -> assertThat(said).contains("first.md", "Created"));
        assertThat(browser.texts(".batch tbody tr"))
                .anySatisfy(said -> assertThat(said).contains("doors.html", "Created"));
        assertThat(browser.texts(".batch tbody tr"))
                .anySatisfy(said -> assertThat(said).contains("noise.md", "Failed"));
        assertThat(browser.text()).contains("2 created").contains("1 failed");
        browser.follow("Who may enter");
        assertThat(browser.find("[name='f.related.0.title']").getDomProperty("value"))
                .isEqualTo("Doors");
    }

    private void hand(Path file) {
        browser.open("/desk/import");
        browser.driver().findElement(By.id("files")).sendKeys(file.toString());
        browser.press("See what would become of them");
        browser.find("#errand:not([data-working])");
    }

    private void take() {
        browser.press("Import what is ticked, as drafts");
        browser.find("#errand:not([data-working])");
    }
}
