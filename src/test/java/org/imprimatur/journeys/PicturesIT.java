package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of the demo, for the README and for whoever changes how a screen looks. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class PicturesIT {
    private final Staff staff;
    private final Visitor program;

    @AutoClose
    private final Browser browser;

    PicturesIT(Product product, Staff staff) {
        this.staff = staff;
        program = new Visitor(product);
        browser = Browser.open(product);
    }

    @Test
    void pictures_of_the_site() {
        browser.open("/en/").picture("site-home");
        browser.open("/en/compliance/iso-27001").picture("site-page");
        browser.dark(true);
        browser.picture("site-page-dark");
        browser.dark(false);
        browser.open("/en/no-such-page").picture("site-missing");
        browser.open("/zh/compliance/iso-27001");
        browser.resize(Browser.PHONE);
        browser.picture("site-zh-phone");
        browser.open("/zh/");
        browser.resize(Browser.PHONE);
        browser.picture("site-zh-home-phone");
        browser.resize(Browser.DESKTOP);
    }

    @Test
    void pictures_of_the_desk() {
        DeskVisit.begin(browser, staff.author("mei").person());
        browser.open("/desk/").picture("desk-home");
        browser.open("/desk/pages").picture("desk-pages");
        browser.open("/desk/import").picture("desk-import");
        openEditor("zh", "zh/compliance/iso-27001");
        browser.picture("editor-zh");
        openEditor("en", "en/compliance/iso-27001");
        browser.picture("editor");
        browser.resize(Browser.PHONE);
        browser.picture("editor-phone");
        browser.resize(Browser.DESKTOP);

        DeskVisit.begin(browser, staff.counsel("carla").person());
        browser.open("/desk/review?lang=en").picture("queue");
        browser.open("/desk/review?lang=zh").picture("queue-zh");
        openReview("zh/policies/disclosure");
        browser.picture("review-zh");
        browser.open("/desk/?lang=en");
        openReview("en/policies/disclosure");
        browser.picture("review");
        browser.dark(true);
        browser.picture("review-dark");
        browser.dark(false);
        browser.resize(Browser.PHONE);
        browser.picture("review-phone");
        browser.resize(Browser.DESKTOP);
        browser.open("/desk/pages/" + idOf("en/policies/disclosure") + "/history")
                .picture("desk-history");

        DeskVisit.begin(browser, staff.admin());
        browser.open("/desk/accounts").picture("desk-accounts");
    }

    /** Scrolls to the text, with the page beside it drawn. */
    private void openEditor(String language, String page) {
        browser.open("/desk/pages/" + idOf(page) + "?lang=" + language);
        browser.soon(any -> (Boolean) browser.run("""
                const page = document.querySelector('iframe[data-pane=page]');
                page.closest('.field').scrollIntoView({block: 'start'});
                return page.contentDocument.querySelector('main p') !== null;
                """) ? true : null);
    }

    private void openReview(String page) {
        browser.open("/desk/pages/" + idOf(page) + "/review");
        assertThat(browser.all(".redline ins")).isNotEmpty();
        browser.resize(Browser.DESKTOP, 1300);
    }

    private String idOf(String page) {
        return (String) Json.read(program.get("/api/v1/pages/" + page).body()).at("id");
    }
}
