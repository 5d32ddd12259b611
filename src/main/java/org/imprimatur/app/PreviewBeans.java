package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Texts;
import org.imprimatur.preview.Admission;
import org.imprimatur.preview.LookingAhead;
import org.imprimatur.preview.PreviewLinks;
import org.imprimatur.preview.PreviewSettings;
import org.imprimatur.preview.Previewing;
import org.imprimatur.preview.Sightings;
import org.imprimatur.reading.LivePages;
import org.imprimatur.release.Members;
import org.imprimatur.release.Releases;

/** What has to do with looking at pages before they are live. */
@Dependent
public class PreviewBeans {
    @Produces
    @Singleton
    LookingAhead lookingAhead(
            LivePages live, Texts texts, Standings standings, Releases releases, Members members, Clock clock) {
        return new LookingAhead(live, texts, standings, releases, members, clock);
    }

    @Produces
    @Singleton
    PreviewLinks previewLinks(Journals journals) {
        return new PreviewLinks(journals);
    }

    @Produces
    @Singleton
    Previewing previewing(
            PreviewLinks links,
            LookingAhead ahead,
            Journals journals,
            Secrets secrets,
            Settings settings,
            Clock clock) {
        int most = settings.number(Setting.PREVIEW_DAYS_MOST);
        var days = new PreviewSettings(
                Math.min(settings.number(Setting.PREVIEW_DAYS), most), most, settings.value(Setting.PUBLIC_URL));
        return new Previewing(links, ahead, journals, secrets::piece, days, clock);
    }

    @Produces
    @Singleton
    Admission admission(Previewing previewing, Sightings sightings, Clock clock) {
        return new Admission(previewing, sightings, new Throttle(clock), clock);
    }

    @Produces
    @Singleton
    Sightings sightings(PreviewLinks links) {
        return new Sightings(links);
    }
}
