package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A keyboard, and a person who looks where the focus is before pressing anything. */
record Keyboard(Browser browser) {
    /** More stops than any screen has. */
    private static final int STOPS = 400;

    private static final String SEEN = """
            const focused = document.activeElement, style = getComputedStyle(focused), box = focused.getBoundingClientRect();
            return focused.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
              && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            """;

    Keyboard press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    /** Presses Enter on what leads to another page. */
    void enter() {
        browser.leave(() -> press(Keys.ENTER));
    }

    /** Goes on until the focus is there. */
    Keyboard tabTo(String css) {
        for (int stops = 0; stops < STOPS && !isOn(css); stops++) {
            press(Keys.TAB);
        }
        return seesFocusOn(css);
    }

    Keyboard seesFocusOn(String css) {
        browser.soon(any -> isOn(css) ? true : null);
        assertThat(browser.run(SEEN)).as("the focus on " + css + " can be seen").isEqualTo(true);
        return this;
    }

    boolean isOn(String css) {
        return Boolean.TRUE.equals(browser.run("return document.activeElement.matches(arguments[0])", css));
    }
}
