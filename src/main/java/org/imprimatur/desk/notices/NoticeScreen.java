package org.imprimatur.desk.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.notices.KeepingMailboxes;
import org.imprimatur.notices.KeepingMailboxes.Wish;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Mode;
import org.imprimatur.notices.Sending;
import org.imprimatur.page.AccountName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Where and how often somebody is told by mail: for oneself, for an admin everybody's. */
@Controller
@RequestScoped
@Path(Inside.DESK + "notices")
@Produces("text/html;charset=UTF-8")
public class NoticeScreen {
    private static final int HOURS = 24;
    private static final String USUAL_HOUR = "8";

    private final Desk desk;
    private final Accounts accounts;
    private final KeepingMailboxes keeping;
    private final Mailing mailing;
    private final Sending sending;

    @Inject
    public NoticeScreen(Desk desk, Accounts accounts, KeepingMailboxes keeping, Mailing mailing, Sending sending) {
        this.desk = desk;
        this.accounts = accounts;
        this.keeping = keeping;
        this.mailing = mailing;
        this.sending = sending;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NoticeScreen() {
        this(null, null, null, null, null);
    }

    /**
     * The form.
     *
     * @param of whose it is; empty for one's own
     */
    public record View(
            String of,
            boolean isMailOn,
            Wish wish,
            List<Choice> modes,
            List<Choice> hours,
            List<String> zones,
            boolean isKept,
            String problem) {}

    @GET
    public Response look(@QueryParam("of") @DefaultValue("") String of) {
        return mayLook(of) ? desk.show("notices", view(of, kept(of), "")) : desk.refuse(notAllowed(of));
    }

    private boolean mayLook(String of) {
        return of.isEmpty()
                || desk.me().isOneOf(Set.of(Role.ADMIN)) && accounts.find(of).isPresent();
    }

    private Refused notAllowed(String of) {
        return desk.me().isOneOf(Set.of(Role.ADMIN))
                ? new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, of)
                : new Refused("ADMINS_ONLY", Grounds.FORBIDDEN);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var of = form.one("of");
        if (!mayLook(of)) {
            return desk.refuse(notAllowed(of));
        }
        var wish = new Wish(
                form.one("address"), form.one("mode"), form.one("hour"), form.one("zone"), form.one("language"));
        return keeping.set(desk.me(), owner(of), wish)
                .fold(
                        mailbox -> desk.go(
                                "notices" + query(of),
                                Notice.of(mailbox.isPresent() ? "desk.notices.saved" : "desk.notices.forgotten")),
                        refused -> refused(of, wish, refused));
    }

    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response trial(MultivaluedMap<String, String> typed) {
        var of = new Form(typed).one("of");
        if (!mayLook(of)) {
            return desk.refuse(notAllowed(of));
        }
        var mailbox = keeping.of(owner(of));
        if (!mailing.isOn() || mailbox.isEmpty()) {
            return refused(
                    of, kept(of), new Refused(mailing.isOn() ? "MAIL_BOX_MISSING" : "MAIL_OFF", Grounds.CONFLICT));
        }
        return sending.tryOut(mailbox.get(), desk.now())
                .map(refused -> refused(of, kept(of), refused))
                .orElseGet(() -> desk.go(
                        "notices" + query(of),
                        Notice.of("desk.notices.tried", mailbox.get().address())));
    }

    /** Whoever comes back to the address of an answer, as the language switch does, sees the form again. */
    @GET
    @Path("trial")
    public Response back() {
        return desk.go("notices");
    }

    private Response refused(String of, Wish wish, Refused refused) {
        return desk.show(Refusals.status(refused), "notices", view(of, wish, desk.sentence(refused)));
    }

    private static String query(String of) {
        return of.isEmpty() ? "" : "?of=" + of;
    }

    private AccountName owner(String of) {
        return accounts.find(of).map(Account::name).orElse(desk.me().name());
    }

    private Wish kept(String of) {
        return keeping.of(owner(of))
                .map(mailbox -> new Wish(
                        mailbox.address().value(),
                        mailbox.mode().id(),
                        String.valueOf(mailbox.hour()),
                        mailbox.zone().getId(),
                        mailbox.language()))
                .orElseGet(() -> new Wish(
                        "",
                        Mode.AT_ONCE.id(),
                        USUAL_HOUR,
                        desk.settings().zone().getId(),
                        desk.words().language()));
    }

    private View view(String of, Wish wish, String problem) {
        var words = desk.words();
        return new View(
                of,
                mailing.isOn(),
                wish,
                Stream.of(Mode.values())
                        .map(mode -> new Choice(mode.id(), words.say("desk.notices.mode." + mode.id())))
                        .toList(),
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> new Choice(String.valueOf(hour), "%02d:00".formatted(hour)))
                        .toList(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        .sorted()
                        .toList(),
                keeping.of(owner(of)).isPresent(),
                problem);
    }
}
