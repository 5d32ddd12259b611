package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.util.Map;
import java.util.Set;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.NewPage;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.host.LivePages;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
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

/** An application that has the product in it and gives it some beans of its own. */
@ExtendWith(ArquillianExtension.class)
class HostIT {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final Actor ADA = new Actor(new AccountName("ada"), Set.of(Role.AUTHOR));
    private static final Actor CARL = new Actor(new AccountName("carl"), Set.of(Role.COUNSEL));

    @Inject
    private LivePages live;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Publishing publishing;

    @Deployment
    static WebArchive shop() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("imprimatur.war")))
                .addPackage(HostIT.class.getPackage());
    }

    @Test
    void a_page_of_the_hosts_own_type_goes_live_and_is_read_by_the_host() {
        var path = new PagePath("promotions/spring");
        var text =
                new Text(Map.of("title", new FieldValue.One("Spring"), "body", new FieldValue.One("Ten **percent**.")));
        var complete = text.with("code", new FieldValue.One("SPRING"));
        var page = new NewPage(new TypeName("promotion"), EN, path, GroupId.random(), false);

        var draft = now(drafting.create(ADA, page, text, ""));
        assertEquals("TEXT_INCOMPLETE", key(reviewing.submit(ADA, draft.id(), text.hash(), "")));
        now(drafting.save(ADA, draft.id(), 1, complete, ""));
        now(reviewing.submit(ADA, draft.id(), complete.hash(), ""));
        assertTrue(live.find(EN, path).isEmpty());
        now(reviewing.approve(CARL, draft.id(), complete.hash(), "", EN));
        now(publishing.publish(CARL, draft.id(), complete.hash()));

        var spring = live.find(EN, path).orElseThrow();
        assertEquals("SPRING", live.text(spring).one("code"));
        assertEquals("<p>Ten <strong>percent</strong>.</p>", live.body(spring).strip());
    }

    private static Standing now(Outcome outcome) {
        return outcome.fold(Outcome.Moved::now, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static String key(Outcome outcome) {
        return outcome.fold(moved -> "moved", Outcome.Refused::key);
    }
}
