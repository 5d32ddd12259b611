package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A legal reviewer without a mouse reads what changed and signs it off. */
@ExtendWith({RunningProduct.class, Evidence.class})
class KeyboardJourneyIT {
    private static final String BEFORE = """
            Customer data is stored in two regions.

            Backups are kept for six months.
            """;
    private static final String AFTER =
            BEFORE.replace("two regions", "three regions").replace("six months", "nine months");

    private final Colleague ada;
    private final Colleague ruth;
    private final Person counsel;

    @AutoClose
    private final Browser browser;

    private final Keyboard keys;

    KeyboardJourneyIT(Product product, Staff staff) {
        ada = staff.author("ada");
        ruth = staff.counsel("ruth");
        counsel = staff.counsel("carl").person();
        browser = Browser.open(product);
        keys = new Keyboard(browser);
    }

    @Test
    void counsel_signs_in_reads_every_change_and_signs_off_without_a_mouse() {
        var page = changedPage();
        signIn();
        keys.press(Keys.TAB)
                .seesFocusOn("a.skip")
                .tabTo("nav a[href$='/desk/review']")
                .enter();
        keys.tabTo("th a[href$='/desk/pages/" + page + "/review']").enter();

        browser.find("details.keys:not([hidden])");
        step("n", 1);
        step("n", 2);
        step("p", 1);
        step("j", 2);
        step("k", 1);
        keys.press("?").seesFocusOn("details.keys[open] > summary").press("?");
        keys.press("l").seesFocusOn(".stops[open] a").press("l").seesFocusOn(".stops:not([open]) > summary");

        keys.press("a").seesFocusOn("#arrow-approve [name=password]").press(counsel.password());
        assertThat(place()).startsWith("1 / ");
        keys.press(Keys.TAB).seesFocusOn("#arrow-approve button.main").enter();
        assertThat(browser.text()).contains("r3 is signed off.");
        assertThat(browser.texts(".signed:not(.void) strong")).containsExactly("carl");
    }

    private void signIn() {
        browser.open("/desk/sign-in");
        keys.tabTo("#name").press(counsel.name()).press(Keys.TAB);
        keys.seesFocusOn("#password").press(counsel.password()).enter();
    }

    private void step(String key, int place) {
        keys.press(key);
        browser.soon(any -> place().startsWith(place + " / ") ? true : null);
        keys.seesFocusOn(".redline .current-change, .redline.current-change");
    }

    private String place() {
        return browser.find(".stepper .place").getText();
    }

    private String changedPage() {
        var page = ada.begins("page", "en", "journeys/keyboard", "Keyboard");
        ada.writes(page, Map.of("body", BEFORE));
        ada.submits(page, "");
        ruth.approves(page);
        ruth.publishes(page);
        ada.writes(page, Map.of("body", AFTER));
        ada.submits(page, "");
        return page;
    }
}
