package org.imprimatur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.NewPage;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePages;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Standing;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The spine inside a running Payara Micro: core, CDI, Jakarta NoSQL and the embedded store together. */
@ExtendWith(ArquillianExtension.class)
class SpineIT {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final Actor ADA = new Actor(new AccountName("ada"), Set.of(Role.AUTHOR));
    private static final Actor CARL = new Actor(new AccountName("carl"), Set.of(Role.COUNSEL));

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Publishing publishing;

    @Inject
    private LivePages live;

    @Inject
    private Journals journals;

    @Inject
    private Texts texts;

    @Deployment
    static WebArchive product() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("imprimatur.war")))
                .addClass(SpineIT.class);
    }

    @Test
    void a_page_goes_from_draft_through_review_to_the_public_and_every_step_is_in_the_store() {
        var path = new PagePath("spine/" + UUID.randomUUID());
        var text = new Text(Map.of(
                "title", new FieldValue.One("A spine — 主干 𠮷"), "body", new FieldValue.One("# Words\n\nthat *hold*.")));
        var page = new NewPage(new TypeName("page"), EN, path, GroupId.random(), false);

        var draft = now(drafting.create(ADA, page, text, "first"));
        assertTrue(live.find(EN, path).isEmpty());
        now(reviewing.submit(ADA, draft.id(), text.hash(), "please"));
        var own = reviewing.approve(new Actor(ADA.name(), Set.of(Role.COUNSEL)), draft.id(), text.hash(), "", EN);
        assertEquals("NOT_OWN_WORK", own.fold(moved -> "moved", Outcome.Refused::key));
        now(reviewing.approve(CARL, draft.id(), text.hash(), "", EN));
        now(publishing.publish(CARL, draft.id(), text.hash()));

        assertEquals(text, live.text(live.find(EN, path).orElseThrow()));
        var anew = new Standings(journals);
        anew.load();
        assertEquals(4, anew.find(draft.id()).orElseThrow().version());
        assertTrue(Verification.of(journals, texts).damage().isEmpty());
    }

    private static Standing now(Outcome outcome) {
        return outcome.fold(Outcome.Moved::now, refused -> {
            throw new AssertionError(refused.toString());
        });
    }
}
