package org.imprimatur.api.outward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.serving.Inside;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Subscribers;
import org.imprimatur.subscriptions.Subscribing;
import org.imprimatur.subscriptions.Telling;

/** Readers who are told by mail of what is published, for programs: as at the desk, no address is told. */
@Path(Inside.API + "v1/manage/subscribers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedSubscribers {
    private final Managing managing;
    private final Subscribers subscribers;
    private final Subscribing subscribing;
    private final Telling telling;

    @Inject
    public ManagedSubscribers(Managing managing, Subscribers subscribers, Subscribing subscribing, Telling telling) {
        this.managing = managing;
        this.subscribers = subscribers;
        this.subscribing = subscribing;
        this.telling = telling;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedSubscribers() {
        this(null, null, null, null);
    }

    /**
     * All of them.
     *
     * @param open whether somebody can subscribe, which takes a mail server
     * @param every how often they are told at most
     */
    public record Listed(boolean open, String every, List<One> subscribers) {}

    /**
     * One wish of somebody.
     *
     * @param confirmed missing before they showed that the address is theirs
     * @param returned how many mails in a row their server refused for good
     */
    public record One(
            String id, String topic, String locale, Instant asked, Optional<Instant> confirmed, int returned) {
        static One of(Subscriber one) {
            return new One(
                    one.id(), one.topic().value(), one.locale().value(), one.asked(), one.confirmed(), one.returned());
        }
    }

    /** How many wishes were forgotten. */
    public record Forgotten(int forgotten) {}

    @GET
    public Response list() {
        subscribing.closed(managing.me()).ifPresent(why -> {
            throw RefusedException.of(why);
        });
        var every = telling.rhythm().name().toLowerCase(Locale.ROOT);
        var all = subscribers.all().stream()
                .sorted(Comparator.comparing(Subscriber::asked).thenComparing(Subscriber::id))
                .map(One::of)
                .toList();
        return managing.ok(new Listed(subscribing.isOpen(), every, all));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        return told(subscribing.remove(managing.me(), id));
    }

    /** The address is told in the body: addresses of requests stand in logs. */
    @POST
    @Path("forget")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response forget(InputStream body) {
        return told(subscribing.forget(
                managing.me(), Sent.of(body, Set.of("address")).one("address")));
    }

    private Response told(Answer<Integer> answer) {
        return answer.fold(count -> managing.ok(new Forgotten(count)), why -> {
            throw RefusedException.of(why);
        });
    }
}
