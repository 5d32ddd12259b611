package org.imprimatur.desk;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.krazo.Properties;
import org.imprimatur.desk.access.DownloadsFile;
import org.imprimatur.desk.access.RequestScreen;
import org.imprimatur.desk.access.RequestsScreen;
import org.imprimatur.desk.accounts.AccountScreen;
import org.imprimatur.desk.accounts.AccountsScreen;
import org.imprimatur.desk.accounts.OwnAccount;
import org.imprimatur.desk.beginning.NewPageScreen;
import org.imprimatur.desk.beginning.NewPageTyped;
import org.imprimatur.desk.comments.CommentActions;
import org.imprimatur.desk.editor.Editor;
import org.imprimatur.desk.editor.TypedScreen;
import org.imprimatur.desk.editor.WhileTyping;
import org.imprimatur.desk.entry.OwnPassword;
import org.imprimatur.desk.entry.ShowAgain;
import org.imprimatur.desk.entry.SignIn;
import org.imprimatur.desk.entry.SignOut;
import org.imprimatur.desk.evidence.EvidenceFile;
import org.imprimatur.desk.files.FileScreen;
import org.imprimatur.desk.files.FileUpload;
import org.imprimatur.desk.frame.Away;
import org.imprimatur.desk.frame.BrokenBodies;
import org.imprimatur.desk.frame.DeskHeaders;
import org.imprimatur.desk.frame.Failures;
import org.imprimatur.desk.frame.FormGuard;
import org.imprimatur.desk.frame.LostSession;
import org.imprimatur.desk.frame.SteadyTokens;
import org.imprimatur.desk.frame.Troubles;
import org.imprimatur.desk.frame.TypedForms;
import org.imprimatur.desk.home.Home;
import org.imprimatur.desk.intake.BatchScreen;
import org.imprimatur.desk.intake.ImportScreen;
import org.imprimatur.desk.intake.Upload;
import org.imprimatur.desk.intake.UploadLimit;
import org.imprimatur.desk.keeping.Calendar;
import org.imprimatur.desk.keeping.KeepingScreen;
import org.imprimatur.desk.links.PageChoices;
import org.imprimatur.desk.many.ErrandScreen;
import org.imprimatur.desk.many.ManyScreen;
import org.imprimatur.desk.notices.NoticeScreen;
import org.imprimatur.desk.notices.OutboxScreen;
import org.imprimatur.desk.notices.SubscribersScreen;
import org.imprimatur.desk.pages.PageList;
import org.imprimatur.desk.pages.PagesFile;
import org.imprimatur.desk.pages.ViewActions;
import org.imprimatur.desk.previews.LinksScreen;
import org.imprimatur.desk.release.ReleaseScreen;
import org.imprimatur.desk.release.ReleasesScreen;
import org.imprimatur.desk.review.ArrowActions;
import org.imprimatur.desk.review.AssignmentActions;
import org.imprimatur.desk.review.History;
import org.imprimatur.desk.review.Proof;
import org.imprimatur.desk.review.Queue;
import org.imprimatur.desk.review.ReviewScreen;
import org.imprimatur.desk.types.TypeScreen;
import org.imprimatur.desk.types.TypesScreen;
import org.imprimatur.desk.webhooks.WebhookScreen;
import org.imprimatur.desk.webhooks.WebhooksScreen;
import org.imprimatur.serving.Inside;

/** The signed-in web UI. Every form that a controller takes carries the token of its session. */
@ApplicationPath(Inside.ROOT + "/desk")
public class DeskApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RequestsScreen.class,
                RequestScreen.class,
                DownloadsFile.class,
                SubscribersScreen.class,
                Upload.class,
                DeskHeaders.class,
                Failures.class,
                BrokenBodies.class,
                Troubles.class,
                TypedForms.class,
                FormGuard.class,
                LostSession.class,
                Away.class,
                SignIn.class,
                SignOut.class,
                ShowAgain.class,
                OwnPassword.class,
                Home.class,
                PageList.class,
                PagesFile.class,
                ViewActions.class,
                ManyScreen.class,
                ErrandScreen.class,
                NewPageScreen.class,
                NewPageTyped.class,
                Editor.class,
                WhileTyping.class,
                PageChoices.class,
                TypedScreen.class,
                Queue.class,
                ReleaseScreen.class,
                ReleasesScreen.class,
                LinksScreen.class,
                ReviewScreen.class,
                ArrowActions.class,
                KeepingScreen.class,
                Calendar.class,
                AssignmentActions.class,
                History.class,
                Proof.class,
                EvidenceFile.class,
                ImportScreen.class,
                BatchScreen.class,
                UploadLimit.class,
                FileScreen.class,
                FileUpload.class,
                NoticeScreen.class,
                OutboxScreen.class,
                AccountsScreen.class,
                AccountScreen.class,
                OwnAccount.class,
                WebhooksScreen.class,
                WebhookScreen.class,
                TypesScreen.class,
                TypeScreen.class,
                CommentActions.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                Csrf.CSRF_PROTECTION,
                Csrf.CsrfOptions.IMPLICIT,
                Properties.CSRF_TOKEN_STRATEGY,
                new SteadyTokens(),
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
