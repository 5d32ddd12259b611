package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.imprimatur.page.Wording;
import org.imprimatur.spi.BeforeMove;
import org.imprimatur.workflow.Transition;

/** Nobody promises a free lunch in the shop's name. */
@ApplicationScoped
public class NoFreeLunch {
    void check(@Observes BeforeMove move) {
        if (move.transition() == Transition.SUBMIT && promises(move.text().body())) {
            move.refuse(Wording.of("The shop promises no free lunch.", "本店不承诺免费午餐。"));
        }
    }

    private static boolean promises(String body) {
        return body.toLowerCase(Locale.ROOT).contains("free lunch");
    }
}
