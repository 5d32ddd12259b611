package org.imprimatur.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium in somebody's hands. Finds things by what they are called on the screen. */
final class Browser implements AutoCloseable {
    static final int DESKTOP = 1280;
    static final int PHONE = 360;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> OF_THE_DOCS =
            Set.of("review", "review-zh", "editor", "editor-zh", "queue", "queue-zh", "site-page", "site-zh-phone");

    private final Place place;
    private final ChromeDriver driver;
    private final boolean scripts;
    private final Inspection inspection;

    private Browser(Place place, ChromeDriver driver, boolean scripts) {
        this.place = place;
        this.driver = driver;
        this.scripts = scripts;
        this.inspection = new Inspection(this);
    }

    static Browser open(Place place) {
        return open(place, "en", true);
    }

    static Browser inChinese(Place place) {
        return open(place, "zh-CN", true);
    }

    static Browser withoutScripts(Place place) {
        return open(place, "en", false);
    }

    private static Browser open(Place place, String language, boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--window-size=1280,900",
                "--force-prefers-reduced-motion",
                "--accept-lang=" + language,
                "--user-data-dir=" + profile());
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "profile.managed_default_content_settings.javascript",
                        scripts ? 1 : 2,
                        "credentials_enable_service",
                        false,
                        "profile.password_manager_leak_detection",
                        false));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        var browser = new Browser(place, new ChromeDriver(service, options), scripts);
        browser.resize(DESKTOP);
        return browser;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("imprimatur-chromium");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Place place() {
        return place;
    }

    ChromeDriver driver() {
        return driver;
    }

    boolean runsScripts() {
        return scripts;
    }

    void resize(int width) {
        resize(width, width == PHONE ? 740 : 900);
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Goes to an address of the product, and looks at what is there with a critical eye. */
    Browser open(String path) {
        driver.get(place.at(path).toString());
        inspection.look();
        return this;
    }

    /** With which status the page came. */
    long status() {
        return (long) run("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    String address() {
        return driver.getCurrentUrl().substring(place.at("").toString().length());
    }

    String title() {
        return driver.getTitle();
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String source() {
        return driver.getPageSource();
    }

    WebElement find(String css) {
        return soon(browser -> {
            var found = browser.findElements(By.cssSelector(css));
            return found.isEmpty() ? null : found.get(0);
        });
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    /** An input by its label. */
    WebElement input(String label) {
        return soon(browser -> {
            for (var one : browser.findElements(By.tagName("label"))) {
                if (one.isDisplayed() && one.getText().strip().equals(label)) {
                    return browser.findElement(By.id(one.getDomAttribute("for")));
                }
            }
            return null;
        });
    }

    Browser type(String label, String text) {
        var input = input(label);
        input.clear();
        input.sendKeys(text);
        return this;
    }

    /** A button by what stands on it; the first one that can be seen. */
    WebElement button(String words) {
        return soon(browser -> browser.findElements(By.tagName("button")).stream()
                .filter(one -> one.isDisplayed() && one.getText().strip().equals(words))
                .filter(one -> one.getDomAttribute("aria-hidden") == null)
                .findFirst()
                .orElse(null));
    }

    /** Presses a button that leads to another page. */
    Browser press(String words) {
        return leave(() -> click(button(words)));
    }

    /** Follows a link by its words. */
    Browser follow(String words) {
        return leave(() -> click(link(words)));
    }

    WebElement link(String words) {
        return soon(browser -> browser.findElements(By.tagName("a")).stream()
                .filter(one -> one.isDisplayed() && one.getText().strip().equals(words))
                .findFirst()
                .orElse(null));
    }

    /** Follows a link to a page that may be another house's, and waits for something there. */
    WebElement follow(WebElement link, String then) {
        click(link);
        return find(then);
    }

    Browser follow(WebElement link) {
        return leave(() -> click(link));
    }

    /** Does what leads to another page, waits for that page and looks at it. */
    Browser leave(Runnable step) {
        run("window.left = true");
        step.run();
        soon(browser ->
                Boolean.TRUE.equals(run("return !window.left && document.readyState === 'complete'")) ? true : null);
        inspection.look();
        return this;
    }

    /** Scrolls to something as a person would, and clicks it. */
    void click(WebElement thing) {
        run("arguments[0].scrollIntoView({block: 'center'})", thing);
        thing.click();
    }

    <T> T soon(Function<ChromeDriver, T> wanted) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(WebDriverException.class)
                .withMessage(() -> "at " + driver.getCurrentUrl() + " with\n" + text())
                .until(any -> wanted.apply(driver));
    }

    /** Opens one more tab, and goes there. Gives what {@link #toTab} takes. */
    String newTab() {
        var tab = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        resize(DESKTOP);
        return tab;
    }

    String thisTab() {
        return driver.getWindowHandle();
    }

    void toTab(String tab) {
        driver.switchTo().window(tab);
    }

    /** Lets go of whoever was signed in. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the browser complained about since it was asked last. */
    List<String> complaints() {
        var said = new ArrayList<String>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                said.add(entry.getMessage());
            }
        });
        return said;
    }

    /** A picture of what is seen now; with {@code -Dimprimatur.screenshots=true} also the one that the documents show. */
    void picture(String name) {
        var png = driver.getScreenshotAs(OutputType.BYTES);
        write(Path.of("target/screenshots"), name, png);
        if (Boolean.getBoolean("imprimatur.screenshots") && OF_THE_DOCS.contains(name)) {
            write(Path.of("src/docs/screenshots"), name, png);
        }
    }

    private static void write(Path folder, String name, byte[] png) {
        try {
            Files.write(Files.createDirectories(folder).resolve(name + ".png"), png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
