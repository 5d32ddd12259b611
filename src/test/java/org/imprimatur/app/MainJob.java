package org.imprimatur.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.NewPage;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Standing;

/** Takes a page from nothing to the public within the product, on request: {@code POST ?path=…}. GET verifies the store. */
@WebServlet("/test/main-job")
public class MainJob extends HttpServlet {
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
    private Journals journals;

    @Inject
    private Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = new PagePath(request.getParameter("path"));
        var text = new Text(Map.of(
                "title",
                new FieldValue.One("A page — 信任 𠮷"),
                "body",
                new FieldValue.One("# Words\n\nat " + path + ".")));
        var page = new NewPage(new TypeName("page"), EN, path, GroupId.random(), false);
        var draft = now(drafting.create(ADA, page, text, "first")).id();
        now(reviewing.submit(ADA, draft, text.hash(), "please"));
        now(reviewing.approve(CARL, draft, text.hash(), "", EN));
        var live = now(publishing.publish(CARL, draft, text.hash()));
        response.getWriter().print(live.version());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(Verification.of(journals, texts).damage().orElse("sound"));
    }

    private static Standing now(Outcome outcome) {
        return outcome.fold(Outcome.Moved::now, refused -> {
            throw new IllegalStateException(refused.toString());
        });
    }
}
