package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A lawyer whose account is kept at an OpenID provider: a real one, that may be away. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class OpenIdJourneyIT {
    private static final String NORAS = "nora at the provider";

    private final Product product;
    private final Staff staff;

    @AutoClose
    private final Provider provider;

    @AutoClose
    private final Browser browser;

    OpenIdJourneyIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        this.provider = Provider.start(product.providerPort());
        this.browser = Browser.open(product);
    }

    @Test
    void a_lawyer_signs_in_at_the_provider_signs_off_after_proving_herself_again_and_leaves_both() {
        whileTheProviderIsAwayPasswordsWorkOn();
        var page = submitted();
        provider.await();

        browser.forget();
        browser.open("/desk/pages/" + page + "/review").follow(browser.link("Sign in with House ID"), "#kc-login");
        atTheProvider("nora", NORAS, "#sign-off");
        assertThat(browser.address()).isEqualTo("/desk/pages/" + page + "/review");

        browser.click(browser.button("Show who I am with House ID"));
        browser.find("#kc-login");
        atTheProvider("", NORAS, "#sign-off .good");
        assertThat(browser.address()).contains("/review?against=live&view=rendered&capacity=legal");
        browser.press("Approve");
        assertThat(browser.text()).contains("is signed off");

        browser.open("/desk/account");
        assertThat(browser.text()).contains("This account is connected", "provider", "this one");
        browser.click(browser.button("Sign out"));
        browser.find("form[action$=sign-in]");
        browser.follow(browser.link("Sign in with House ID"), "#kc-login");
        atTheProvider("admin", "another at the provider", "#problem");
        assertThat(browser.text()).contains("There is an account admin that is not connected with the provider");
    }

    private void whileTheProviderIsAwayPasswordsWorkOn() {
        browser.forget();
        browser.open("/desk/sign-in").follow(browser.link("Sign in with House ID"), "#problem");
        assertThat(browser.text()).contains("The provider cannot be reached at the moment");
        browser.type("Account name", staff.admin().name())
                .type("Password", staff.admin().password())
                .press("Sign in");
        assertThat(browser.address()).startsWith("/desk/");
        assertThat(browser.all("form[action$=sign-out]")).isNotEmpty();
    }

    private String submitted() {
        var ada = staff.author("ada");
        var page = ada.begins("page", "en", "journeys/by-provider", "Signed off by somebody from the provider");
        ada.writes(page, Map.of("body", "We keep logs for a year."));
        ada.submits(page, "");
        return page;
    }

    /** The provider's own screen, which is not ours to look at critically. */
    private void atTheProvider(String name, String password, String then) {
        if (!name.isEmpty()) {
            browser.driver().findElement(By.id("username")).sendKeys(name);
        }
        browser.driver().findElement(By.id("password")).sendKeys(password);
        browser.driver().findElement(By.id("kc-login")).click();
        browser.find(then);
    }
}
