package org.imprimatur.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.IfMatch;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.State;
import org.imprimatur.notices.KeepingMailboxes;
import org.imprimatur.notices.KeepingMailboxes.Wish;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Sending;
import org.imprimatur.page.Hash;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Where and how often the account that asks is told by mail. */
@Path(Inside.API + "v1/manage/mailbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailboxResource {
    private static final Wish NONE = new Wish("", "", "", "", "");

    private final Managing managing;
    private final KeepingMailboxes keeping;
    private final IfMatch ifMatch;
    private final Json json;
    private final Mailing mailing;
    private final Sending sending;
    private final Clock clock;

    @Inject
    public MailboxResource(
            Managing managing,
            KeepingMailboxes keeping,
            IfMatch ifMatch,
            Json json,
            Mailing mailing,
            Sending sending,
            Clock clock) {
        this.managing = managing;
        this.keeping = keeping;
        this.ifMatch = ifMatch;
        this.json = json;
        this.mailing = mailing;
        this.sending = sending;
        this.clock = clock;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected MailboxResource() {
        this(null, null, null, null, null, null, null);
    }

    @GET
    public Response mailbox() {
        return shown(keeping.of(managing.me().name()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(InputStream body) {
        var me = managing.me();
        ifMatch.require(State.quoted(Hash.of(json.bytes(said(keeping.of(me.name()))))));
        var sent = Sent.of(body, Set.of("address", "mode", "hour", "zone", "language"));
        var wish = new Wish(
                sent.one("address"), sent.one("mode"), sent.one("hour"), sent.one("zone"), sent.one("language"));
        return keeping.set(me, me.name(), wish).fold(this::shown, refused -> {
            throw RefusedException.of(refused);
        });
    }

    /** Sends a mail to try whether it comes. */
    @POST
    @Path("trial")
    public Response trial() {
        var me = managing.me();
        var mailbox = keeping.of(me.name());
        if (!mailing.isOn() || mailbox.isEmpty()) {
            throw RefusedException.of(new Refused(mailing.isOn() ? "MAIL_BOX_MISSING" : "MAIL_OFF", Grounds.CONFLICT));
        }
        sending.tryOut(mailbox.get(), clock.instant()).ifPresent(why -> {
            throw RefusedException.of(why);
        });
        return shown(mailbox);
    }

    private Response shown(Optional<Mailbox> mailbox) {
        return managing.ok(said(mailbox));
    }

    private static Wish said(Optional<Mailbox> mailbox) {
        return mailbox.map(MailboxResource::wish).orElse(NONE);
    }

    private static Wish wish(Mailbox mailbox) {
        return new Wish(
                mailbox.address().value(),
                mailbox.mode().id(),
                String.valueOf(mailbox.hour()),
                mailbox.zone().getId(),
                mailbox.language());
    }
}
