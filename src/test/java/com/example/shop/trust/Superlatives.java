package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.host.PageNow;
import org.imprimatur.page.Text;
import org.imprimatur.spi.Finding;
import org.imprimatur.spi.SubmitCheck;

/** Whoever praises the shop above all others has to prove it. */
@ApplicationScoped
public class Superlatives implements SubmitCheck {
    private static final Pattern PRAISE = Pattern.compile("\\b(?:the best|cheapest|safest)\\b[^.,;]*");

    @Override
    public String name() {
        return "superlatives";
    }

    @Override
    public List<Finding> check(PageNow page, Text text) {
        return PRAISE.matcher(text.body())
                .results()
                .map(praise -> Finding.blocking(praise.group(), "Who says so? Name a source, or leave it out."))
                .toList();
    }
}
