package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Somebody finds pages in a long list, and does the same with all of them. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class PageListJourneyIT {
    private final Colleague author;

    @AutoClose
    private final Browser browser;

    PageListJourneyIT(Product product, Staff staff) {
        author = staff.author("lin");
        browser = Browser.open(product);
    }

    @Test
    void pages_are_found_while_one_types_and_get_a_tag_all_at_once() {
        author.begins("page", "en", "journeys/listed-one", "Quokka one");
        author.begins("page", "en", "journeys/listed-two", "Quokka two");
        DeskVisit.begin(browser, author.person());
        browser.open("/desk/pages");
        browser.input("Search").sendKeys("quokka");
        browser.soon(any -> browser.find("#found-count").getText().equals("2 pages") ? true : null);
        assertThat(browser.address()).isEqualTo("/desk/pages?q=quokka");

        browser.find("[data-all]").click();
        browser.run("document.getElementById('deed').value = 'add-tags'");
        browser.press("Go on …");
        browser.type("Tags", "marsupial").press("Do it for 2 pages");
        browser.find("#errand:not([data-working])");
        assertThat(browser.text()).contains("2 pages were changed");

        browser.open("/desk/pages?tag=marsupial");
        assertThat(browser.texts("table.pages th a")).contains("Quokka one", "Quokka two");
        browser.find("details:has(#view-name) summary").click();
        browser.type("Name", "Marsupials").press("Keep");
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".tabs [aria-current]"))
                        .getText())
                .contains("Marsupials");
        browser.resize(Browser.PHONE);
        browser.open("/desk/pages?tag=marsupial");
        browser.resize(Browser.DESKTOP);
    }
}
