package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import org.imprimatur.host.PageNow;
import org.imprimatur.page.Text;
import org.imprimatur.page.Wording;
import org.imprimatur.spi.StepBeforeLive;

/** What is not English was translated, and a translator looks at it before readers do. */
@ApplicationScoped
public class TranslationChecked implements StepBeforeLive {
    @Override
    public String id() {
        return "translation-checked";
    }

    @Override
    public Wording label() {
        return Wording.of("Translation checked", "译文已核对");
    }

    @Override
    public boolean isWanted(PageNow page, Text text) {
        return !page.locale().value().equals("en");
    }
}
