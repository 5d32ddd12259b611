package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootsTest {
    @Test
    void what_a_browser_sends_to_site_and_desk_goes_no_further_than_both() {
        assertThat(Roots.ALONE.shared()).isEqualTo("/");
        assertThat(new Roots("/trust", "/trust/desk", "/trust/api").shared()).isEqualTo("/trust");
        assertThat(new Roots("/shop/trust", "/shop/office", "/shop/api").shared())
                .isEqualTo("/shop");
        assertThat(new Roots("/trust", "/trustees", "/api").shared()).isEqualTo("/");
    }

    @Test
    void the_products_own_files_stand_below_whoever_shows_them() {
        var roots = new Roots("/shop/trust", "/shop/office", "/shop/api");
        assertThat(roots.siteFile("redline.css")).isEqualTo("/shop/trust/_static/desk/redline.css");
        assertThat(roots.deskFile("desk.css")).isEqualTo("/shop/office/_static/desk/desk.css");
    }

    @Test
    void the_application_sees_the_site_without_what_the_server_puts_before_it() {
        assertThat(new Roots("/shop/trust", "/shop/desk", "/shop/api").siteWithin("/shop"))
                .isEqualTo("/trust");
        assertThat(Roots.ALONE.siteWithin("")).isEmpty();
    }
}
