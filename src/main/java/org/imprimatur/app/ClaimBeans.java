package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.claims.Certificates;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Texts;

/** Certifications and the pages that claim them. */
@Dependent
public class ClaimBeans {
    @Produces
    @Singleton
    Certificates certificates(Standings standings, Briefs briefs, Texts texts) {
        return new Certificates(standings, briefs, texts);
    }
}
