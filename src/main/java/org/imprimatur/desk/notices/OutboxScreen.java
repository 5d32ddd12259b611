package org.imprimatur.desk.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.journal.Standings;
import org.imprimatur.notices.Dispatching;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Parcel;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;
import org.jspecify.annotations.Nullable;

/** What became of the mails, for admins: what waits, what was given up and why, what went out. */
@Controller
@RequestScoped
@Path(Inside.DESK + "outbox")
@Produces("text/html;charset=UTF-8")
public class OutboxScreen {
    private final Desk desk;
    private final Dispatching dispatching;
    private final Mailing mailing;
    private final Standings standings;
    private final Lines lines;

    @Inject
    public OutboxScreen(Desk desk, Dispatching dispatching, Mailing mailing, Standings standings, Lines lines) {
        this.desk = desk;
        this.dispatching = dispatching;
        this.mailing = mailing;
        this.standings = standings;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected OutboxScreen() {
        this(null, null, null, null, null);
    }

    /**
     * The screen.
     *
     * @param server empty where mail is off
     * @param forDigests how many notices wait for somebody's daily mail
     * @param trouble why nothing gets out; empty where it does
     */
    public record View(
            String server,
            List<Line> waiting,
            int forDigests,
            List<Line> failed,
            List<Line> sent,
            String trouble,
            @Nullable Moment troubleSince,
            @Nullable Moment next) {}

    /**
     * One mail.
     *
     * @param id of the failure, to try it again
     */
    public record Line(String id, String to, String what, Moment at, int tries, String reason) {}

    @GET
    public Response look() {
        return desk.me().isOneOf(Set.of(Role.ADMIN))
                ? desk.show("outbox", view())
                : desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(MultivaluedMap<String, String> typed) {
        if (!desk.me().isOneOf(Set.of(Role.ADMIN))) {
            return desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        return dispatching.again(new Form(typed).one("failure"))
                ? desk.go("outbox", Notice.of("desk.outbox.again.done"))
                : desk.refuse(new Refused("UNKNOWN_NOTICE", Grounds.UNKNOWN));
    }

    private View view() {
        var words = desk.words();
        var state = dispatching.state();
        var trouble = state.trouble();
        return new View(
                mailing.server(),
                state.waiting().stream()
                        .map(held ->
                                line("", held.parcel(), Moment.of(held.since(), words), held.tries(), held.reason()))
                        .toList(),
                state.forDigests(),
                state.failures().stream()
                        .map(failure -> line(
                                failure.id(), failure.parcel(), Moment.of(failure.at(), words), 0, failure.reason()))
                        .toList(),
                state.lately().stream()
                        .map(told -> line("", told.parcel(), Moment.of(told.at(), words), 0, ""))
                        .toList(),
                trouble.map(Dispatching.Trouble::reason).orElse(""),
                trouble.map(away -> Moment.of(away.since(), words)).orElse(null),
                trouble.map(away -> Moment.of(away.next(), words)).orElse(null));
    }

    private Line line(String id, Parcel parcel, Moment at, int tries, String reason) {
        return new Line(id, parcel.to().value(), what(parcel, desk.words()), at, tries, reason);
    }

    private String what(Parcel parcel, Words words) {
        if (parcel.isDigest()) {
            return words.say("desk.outbox.digest", parcel.notices().size());
        }
        var notice = parcel.notices().get(0);
        var title = standings
                .find(notice.page())
                .map(lines::title)
                .orElse(notice.page().value());
        return words.say("desk.outbox.kind." + notice.kind().id(), title);
    }
}
