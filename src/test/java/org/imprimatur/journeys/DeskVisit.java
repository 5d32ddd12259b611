package org.imprimatur.journeys;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody at the desk with a browser. */
record DeskVisit(Browser browser, Person person) {
    /** Signs in, and chooses a password of their own where they came with a one-time password. */
    static DeskVisit begin(Browser browser, Person person) {
        // An editor that is still open keeps what was typed, while its author is signed in.
        browser.driver().get(browser.place().at("/en/").toString());
        browser.forget();
        browser.open("/desk/sign-in");
        var visit = new DeskVisit(browser, person);
        visit.signIn();
        return browser.all("#fresh").isEmpty() ? visit : visit.choosePassword();
    }

    void signIn() {
        browser.type("Account name", person.name())
                .type("Password", person.password())
                .press("Sign in");
    }

    DeskVisit choosePassword() {
        var fresh = Person.ownPassword(person.name());
        browser.type("Current password", person.password())
                .type("New password", fresh)
                .type("New password, again", fresh)
                .press("Change password");
        return new DeskVisit(browser, person.withPassword(fresh));
    }

    void openEditor(String page) {
        browser.open("/desk/pages/" + page);
    }

    void openReview(String page) {
        browser.open("/desk/pages/" + page + "/review");
    }

    /** The part of the screen where one arrow is taken, or said why not. */
    WebElement arrow(String arrow) {
        return browser.find("#arrow-" + arrow);
    }

    boolean isOpen(String arrow) {
        return arrow(arrow).findElement(By.tagName("button")).isEnabled();
    }

    void take(String arrow) {
        browser.leave(() -> browser.click(arrow(arrow).findElement(By.tagName("button"))));
    }

    void approve(String password) {
        arrow("approve").findElement(By.name("password")).sendKeys(password);
        take("approve");
    }

    void sendBack(String reason) {
        arrow("send-back").findElement(By.name("reason")).sendKeys(reason);
        take("send-back");
    }

    /** Fills in a field of the editor. */
    void write(String field, String text) {
        var input = place(field);
        input.clear();
        input.sendKeys(text);
    }

    /** Where one types: with scripts the text has an editor over its field. */
    private WebElement place(String field) {
        var input = browser.find("[name='f." + field + "']");
        return browser.runsScripts() && field.equals("body") ? typing() : input;
    }

    WebElement typing() {
        return browser.find(".writing").getShadowRoot().findElement(By.cssSelector(".cm-content"));
    }

    String written(String field) {
        return browser.find("[name='f." + field + "']").getDomProperty("value");
    }

    /** What the page beside the text says while it is typed, drawn as readers would see it. */
    String previewed(String css) {
        return browser.soon(any -> (String) browser.run("""
                return document.querySelector('iframe[data-pane=page]').contentDocument
                    .querySelector(arguments[0])?.textContent
                """, css));
    }

    void save() {
        browser.press("Save draft");
    }
}
