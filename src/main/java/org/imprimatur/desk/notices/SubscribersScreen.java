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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;
import org.imprimatur.serving.Inside;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Subscribers;
import org.imprimatur.subscriptions.Subscribing;
import org.imprimatur.subscriptions.Telling;
import org.imprimatur.subscriptions.Topic;
import org.imprimatur.workflow.Outcome.Refused;

/** How many readers are told by mail of what is published, for admins: figures, and forgetting an address. */
@Controller
@RequestScoped
@Path(Inside.DESK + "subscribers")
@Produces("text/html;charset=UTF-8")
public class SubscribersScreen {
    private final Desk desk;
    private final Subscribers subscribers;
    private final Subscribing subscribing;
    private final Telling telling;
    private final ContentTypes types;
    private final LivePages live;

    @Inject
    public SubscribersScreen(
            Desk desk,
            Subscribers subscribers,
            Subscribing subscribing,
            Telling telling,
            ContentTypes types,
            LivePages live) {
        this.desk = desk;
        this.subscribers = subscribers;
        this.subscribing = subscribing;
        this.telling = telling;
        this.types = types;
        this.live = live;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SubscribersScreen() {
        this(null, null, null, null, null, null);
    }

    /**
     * The screen. No address stands on it.
     *
     * @param confirmed how many are told
     * @param waiting how many have not confirmed yet
     * @param returned at how many addresses the last mail was refused
     */
    public record View(
            boolean isOpen,
            String rhythm,
            int confirmed,
            int waiting,
            int returned,
            List<Line> lines,
            String typed,
            String problem) {}

    /** How many are told of the same in one language. */
    public record Line(String topic, String locale, int count) {}

    @GET
    public Response look() {
        return subscribing.closed(desk.me()).map(desk::refuse).orElseGet(() -> desk.show("subscribers", view("", "")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(MultivaluedMap<String, String> typed) {
        var address = new Form(typed).one("address");
        return subscribing
                .forget(desk.me(), address)
                .fold(
                        count -> desk.go("subscribers", Notice.of("desk.subscribers.forgotten")),
                        why -> refused(address, why));
    }

    private Response refused(String address, Refused why) {
        return subscribing.closed(desk.me()).isPresent()
                ? desk.refuse(why)
                : desk.show(Refusals.status(why), "subscribers", view(address, desk.sentence(why)));
    }

    private View view(String typed, String problem) {
        var all = subscribers.all();
        var told = all.stream().filter(one -> one.confirmed().isPresent()).toList();
        return new View(
                subscribing.isOpen(),
                telling.rhythm().name(),
                told.size(),
                all.size() - told.size(),
                (int) all.stream().filter(one -> one.returned() > 0).count(),
                lines(told),
                typed,
                problem);
    }

    private List<Line> lines(List<Subscriber> told) {
        Map<String, List<Subscriber>> grouped = told.stream()
                .collect(Collectors.groupingBy(
                        one -> one.topic() + " " + one.locale(), TreeMap::new, Collectors.toList()));
        return grouped.values().stream()
                .map(some ->
                        new Line(name(some.get(0).topic()), some.get(0).locale().value(), some.size()))
                .toList();
    }

    private String name(Topic topic) {
        var words = desk.words();
        return topic.type()
                .flatMap(types::find)
                .map(type -> words.say(type.plural()))
                .or(() -> topic.page().flatMap(live::find).map(LivePage::title))
                .orElseGet(
                        () -> words.say(topic.equals(Topic.SITE) ? "desk.subscribers.all" : "desk.subscribers.gone"));
    }
}
