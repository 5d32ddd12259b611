package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.Sentences;
import org.imprimatur.pdf.PdfPaper;
import org.imprimatur.review.Paper;

/** How evidence is drawn. */
@Dependent
public class PaperBeans {
    @Produces
    @Singleton
    Paper paper(Sentences sentences, Assets assets) {
        return new PdfPaper(sentences, assets);
    }
}
