package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/** A clerk and a lawyer of a shop at work in the desk that its application took in, both signed in at the shop alone. */
public final class ShopJourney implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("(/shop/trust/desk/pages/[a-z0-9-]+)");

    private final Browser browser;

    private ShopJourney(Browser browser) {
        this.browser = browser;
    }

    /** @param server at which the shop stands below {@code /shop} */
    public static void walk(URI server) {
        var root = URI.create("http://" + server.getAuthority());
        try (var journey = new ShopJourney(Browser.open(root::resolve))) {
            journey.walk();
        }
    }

    private void walk() {
        var tom = signedIn("tom");
        var page = handsIn(tom);
        var lena = signedIn("lena");
        browser.open(page + "/review");
        signsOff(lena);
        refusesWhileTheStepIsOpen(lena);
        passes(lena);
        lena.take("publish");
        assertThat(browser.text()).contains("is live.");
        browser.open("/shop/trust/zh/journeys/chun");
        assertThat(browser.text()).contains("春季促销", "不满意可退货。");
    }

    /** Comes to the desk, is led to the shop's own sign-in and back. */
    private DeskVisit signedIn(String name) {
        browser.driver().get(browser.place().at("/shop/trust/en/").toString());
        browser.forget();
        browser.driver().get(browser.place().at("/shop/trust/desk/pages").toString());
        assertThat(browser.address()).startsWith("/shop/account?next=");
        browser.type("Name", name).press("Sign in");
        assertThat(browser.address()).isEqualTo("/shop/trust/desk/pages");
        return new DeskVisit(browser, new Person(name, "secret of " + name));
    }

    private String handsIn(DeskVisit tom) {
        browser.follow("New page");
        browser.find("[name='type'] option[value='page']").click();
        browser.find("[name='locale'] option[value='zh']").click();
        browser.type("Title", "春季促销").type("Path", "journeys/chun").press("Begin the page");
        var page = PAGE.matcher(browser.address());
        assertThat(page.find()).as(browser.address()).isTrue();
        tom.write("body", "有免费午餐 (free lunch)。");
        tom.save();
        assertThat(tom.isOpen("submit")).isFalse();
        assertThat(tom.arrow("submit").getText()).contains("The shop promises no free lunch.");
        browser.picture("host-refuses");
        tom.write("body", "不满意可退货。");
        tom.save();
        tom.take("submit");
        assertThat(browser.text()).contains("in legal review");
        return page.group(1);
    }

    private void refusesWhileTheStepIsOpen(DeskVisit lena) {
        assertThat(lena.arrow("publish").getText()).contains("Translation checked");
        for (var look : List.of("", "-dark", "-phone", "-zh")) {
            browser.dark(look.equals("-dark"));
            if (look.equals("-phone")) {
                browser.resize(Browser.PHONE);
            }
            if (look.equals("-zh")) {
                browser.open(browser.address() + "?lang=zh");
            }
            browser.run("arguments[0].scrollIntoView({block: 'center'})", browser.find("section.steps"));
            browser.picture("host-step" + look);
            browser.resize(Browser.DESKTOP);
        }
        assertThat(browser.find("section.steps").getText()).contains("译文已核对");
        browser.open(browser.address().replace("lang=zh", "lang=en"));
    }

    private void passes(DeskVisit lena) {
        var step = lena.arrow("pass-translation-checked");
        step.findElement(By.name("note")).sendKeys("Reads well.");
        lena.take("pass-translation-checked");
        assertThat(browser.find("section.steps").getText()).contains("Translation checked", "lena", "Reads well.");
        browser.picture("host-step-done");
    }

    private void signsOff(DeskVisit lena) {
        lena.approve("not her password");
        assertThat(browser.find("#problem").getText()).contains("That is not your current password.");
        lena.approve(lena.person().password());
        assertThat(browser.text()).contains("is signed off.");
    }

    @Override
    public void close() {
        browser.close();
    }
}
