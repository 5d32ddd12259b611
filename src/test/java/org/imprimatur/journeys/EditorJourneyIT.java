package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** An editor writes, previews, and hands in. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class EditorJourneyIT {
    private static final String DROPPED_PICTURE = """
            const bytes = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='), c => c.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], 'dot.png', {type: 'image/png'}));
            document.querySelector('.writing').shadowRoot.querySelector('.cm-content')
              .dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
            """;

    /** What somebody sends who does not care that a button is disabled. */
    private static final String FORGED_APPROVAL = """
            const form = document.querySelector('#arrow-approve');
            for (const [name, value] of [['password', arguments[0]], ['capacity', 'legal']]) {
              const input = document.createElement('input');
              input.name = name;
              input.value = value;
              form.append(input);
            }
            form.submit();
            """;

    private final Product product;
    private final Staff staff;
    private final Person author;

    @AutoClose
    private final Browser browser;

    EditorJourneyIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        author = staff.author("ada").person();
        browser = Browser.open(product);
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_screen_where_it_is_changed() {
        var ada = staff.hire("ada", "author");
        browser.forget();
        browser.open("/desk/pages");
        assertThat(browser.address()).startsWith("/desk/sign-in");

        new DeskVisit(browser, ada.withPassword("not-her-password")).signIn();
        assertThat(browser.text()).contains("This name and password do not belong together.");
        new DeskVisit(browser, ada).signIn();
        assertThat(browser.text()).contains("Choose one of your own to go on.");
        browser.open("/desk/pages");
        assertThat(browser.address()).startsWith("/desk/password");

        var visit = new DeskVisit(browser, ada).choosePassword();
        assertThat(browser.text()).contains("Your password is changed.");
        browser.press("Sign out");
        visit.signIn();
        assertThat(browser.title()).startsWith("Today");
    }

    @Test
    void an_editor_writes_a_page_and_hands_it_in() {
        var ada = DeskVisit.begin(browser, author);
        begin("principle", "your-data-stays-yours", "Your data stays yours");

        ada.write("body", "## What we promise\n\nWe never sell **your data**.");
        assertThat(ada.previewed("main strong")).isEqualTo("your data");
        ada.save();
        assertThat(browser.text()).contains("Saved as r2.");

        assertThat(ada.isOpen("submit")).isFalse();
        assertThat(ada.arrow("submit").getText()).contains("The text is not complete yet.");
        assertThat(browser.find("#problem-statement").getText()).isEqualTo("This field must be filled in.");

        ada.write("statement", "Your data stays yours.");
        ada.save();
        ada.arrow("submit").findElement(By.name("note")).sendKeys("Please read the promise closely.");
        ada.take("submit");
        assertThat(browser.text()).contains("r3 is in legal review.").contains("Please read the promise closely.");

        ada.take("withdraw");
        assertThat(browser.text()).contains("Withdrawn from review.");
        ada.take("submit");
        assertThat(browser.text()).contains("r3 is in legal review.");
        browser.follow("Edit");
        assertThat(browser.text()).contains("The page is in legal review and its text is locked.");
        assertThat(browser.find("[name='f.statement']").isEnabled()).isFalse();
    }

    @Test
    void an_editor_links_to_a_page_and_drops_a_picture() {
        var ada = DeskVisit.begin(browser, author);
        begin("page", "picked", "Picked page");
        begin("page", "picking", "Picking page");
        ada.write("body", "We never sell your data. ");

        browser.click(browser.find("[data-do=page]"));
        browser.find("#ask-page-search").sendKeys("Picked page");
        browser.soon(any -> browser.texts("[data-page]").equals(List.of("Picked page")) ? true : null);
        browser.click(browser.find("[data-page]"));
        assertThat(ada.written("body")).matches("We never sell your data\\. \\[Picked page]\\(page:[0-9a-f-]{36}\\)");
        browser.soon(any -> browser.find("#links").getText().contains("not live") ? true : null);
        assertThat(ada.previewed("main")).contains("your data. Picked page");

        browser.run(DROPPED_PICTURE);
        browser.find("#ask-file-words").sendKeys("A [red] dot");
        browser.click(browser.find("#ask-file button.main"));
        browser.soon(any -> ada.written("body").contains("![A \\[red\\] dot](/assets/") ? true : null);
        ada.save();
        assertThat(browser.text()).contains("Saved as r2.").contains("Links that lead nowhere");
    }

    @Test
    void an_editor_without_scripts_does_the_same() {
        try (var plain = Browser.withoutScripts(product)) {
            var ada = DeskVisit.begin(plain, author);
            plain.open("/desk/new-page");
            plain.type("Title", "Without scripts")
                    .type("Path", "journeys/plain-desk")
                    .press("Begin the page");
            ada.write("body", "We *never* sell your data.");
            plain.press("Preview");
            assertThat(plain.find(".sheet em").getText()).isEqualTo("never");
            ada.save();
            ada.take("submit");
            assertThat(plain.text()).contains("r2 is in legal review.");
        }
    }

    @Test
    void nobody_signs_off_what_they_wrote() {
        var sentence =
                "You wrote part of this text, or a suggestion of yours was taken into it. Somebody else must sign it off.";
        var grace = new Colleague(product, staff.hire("grace", "author", "counsel")).arrives();
        var page = grace.begins("page", "en", "journeys/own-work", "Own work");
        grace.writes(page, Map.of("body", "I wrote this myself."));
        grace.submits(page, "");

        var visit = DeskVisit.begin(browser, grace.person());
        visit.openReview(page);
        assertThat(visit.isOpen("approve")).isFalse();
        assertThat(visit.arrow("approve").getText()).contains(sentence);

        browser.leave(() -> browser.run(FORGED_APPROVAL, grace.person().password()));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.find("#problem").getText()).contains(sentence);
    }

    @Test
    void the_tab_that_saves_second_is_told_and_keeps_what_was_typed() {
        var ada = DeskVisit.begin(browser, author);
        begin("page", "two-tabs", "Two tabs");
        ada.write("body", "The first sentence of all.");
        ada.save();
        var address = browser.address();

        var slow = browser.thisTab();
        browser.newTab();
        browser.open(address);
        ada.write("body", "The quick tab came first of all.");
        ada.save();

        browser.toTab(slow);
        ada.write("body", "The slow tab took its time.");
        ada.save();
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.text()).contains("Both changed this").contains("saved r3");
        assertThat(String.join(" ", browser.texts(".three ins")))
                .contains("quick")
                .contains("slow");
        browser.press("Save what is put together");
        assertThat(browser.text()).contains("Choose what is to stand here.");

        browser.click(browser.find("[id='take-body:0-both']"));
        browser.press("Save what is put together");
        assertThat(browser.text()).contains("Saved as r4.");
        assertThat(ada.written("body")).isEqualTo("The quick tab came first of all.\n\nThe slow tab took its time.");
    }

    @Test
    void what_was_typed_outlives_the_browser_and_the_session() {
        String address;
        try (var crashing = Browser.open(product)) {
            var ada = DeskVisit.begin(crashing, author);
            crashing.open("/desk/new-page");
            crashing.type("Title", "Outlives").type("Path", "journeys/outlives").press("Begin the page");
            address = crashing.address();
            ada.write("body", "Typed before the browser crashed.");
            crashing.soon(any -> crashing.find("#kept").getText().startsWith("Kept at") ? true : null);
        }
        var ada = DeskVisit.begin(browser, author);
        browser.open(address);
        assertThat(browser.text()).contains("You typed something here that is not saved:");
        browser.follow("Restore what you typed");
        assertThat(ada.written("body")).isEqualTo("Typed before the browser crashed.");

        browser.forget();
        ada.save();
        assertThat(browser.text()).contains("Your session ended before this was sent.");
        browser.type("Account name", author.name()).type("Password", author.password());
        browser.press("Sign in");
        browser.press("Send it now");
        assertThat(browser.text()).contains("Saved as r2.").doesNotContain("that is not saved:");
        assertThat(ada.written("body")).isEqualTo("Typed before the browser crashed.");
    }

    private void begin(String type, String path, String title) {
        browser.open("/desk/pages").follow("New page");
        browser.find("[name='type'] option[value='" + type + "']").click();
        browser.type("Title", title).type("Path", "journeys/" + path).press("Begin the page");
    }
}
