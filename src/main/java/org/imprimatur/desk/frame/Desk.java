package org.imprimatur.desk.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.hooks.Hook;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.page.InnerMarkup;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.PageDrawing;
import org.imprimatur.serving.Outside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** The desk that one request sits at: who looks, in which language, and how screens get drawn. */
@RequestScoped
public class Desk {
    private final HttpServletRequest request;
    private final Models models;
    private final MvcContext mvc;
    private final CurrentActor who;
    private final Sentences sentences;
    private final DeskSettings settings;
    private final Clock clock;
    private final PageDrawing drawing;
    private final Hooks hooks;
    private final Roots roots;

    @Inject
    public Desk(
            HttpServletRequest request,
            Models models,
            MvcContext mvc,
            CurrentActor who,
            Sentences sentences,
            DeskSettings settings,
            Clock clock,
            PageDrawing drawing,
            Hooks hooks,
            Roots roots) {
        this.request = request;
        this.models = models;
        this.mvc = mvc;
        this.who = who;
        this.sentences = sentences;
        this.settings = settings;
        this.clock = clock;
        this.drawing = drawing;
        this.hooks = hooks;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Desk() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** Whoever signed in. The gate lets nobody else get here. */
    public Actor me() {
        return who.actor().orElseThrow(() -> new NotAuthorizedException("form"));
    }

    public Words words() {
        return new Words(sentences, Languages.of(request), settings.zone(), now());
    }

    public Instant now() {
        return clock.instant();
    }

    /** The day it is where the desk stands. */
    public LocalDate today() {
        return now().atZone(settings.zone()).toLocalDate();
    }

    public DeskSettings settings() {
        return settings;
    }

    public Response show(String screen, Object it) {
        return show(Status.OK, screen, it);
    }

    /** Draws {@code <screen>.ftlh}, which finds what it shows as {@code it}. */
    public Response show(Response.StatusType status, String screen, Object it) {
        models.put("it", it);
        models.put("t", words());
        models.put("frame", frame(screen));
        if (who.actor().filter(actor -> actor.isOneOf(Set.of(Role.ADMIN))).isPresent()) {
            drawing.broken().ifPresent(broken -> models.put("broken", broken));
            models.put("deaf", deaf());
        }
        return Response.status(status)
                .entity("/imprimatur/desk/" + screen + ".ftlh")
                .build();
    }

    /** Webhooks that the product switched off. */
    private List<Hook> deaf() {
        return hooks.all().stream()
                .filter(hook -> hook.state() == Hook.State.GIVEN_UP)
                .toList();
    }

    private Frame frame(String screen) {
        var actor = who.actor();
        return new Frame(
                roots.desk(),
                roots.site(),
                settings.hasSite(),
                roots.deskFile("").replaceFirst("/$", ""),
                Outside.address(request) + Languages.queryToSwitch(request),
                mvc.getCsrf().getToken(),
                actor.map(one -> one.name().value()).orElse(""),
                actor.map(Desk::roles).orElse(List.of()),
                screen,
                this::notices,
                who.confirming());
    }

    private List<String> notices() {
        return Notices.take(request).stream()
                .map(notice -> words().say(notice.key(), notice.args()))
                .toList();
    }

    private static List<String> roles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::id).toList();
    }

    /** An address of the desk from the root of the server. */
    public String address(String screen) {
        return roots.desk() + "/" + screen;
    }

    /** The same, with links that lead to where the site stands. */
    public Markup leading(Markup markup) {
        return InnerMarkup.of(markup, roots.site(), "");
    }

    /** The address of one of the desk's own styles or scripts. */
    public String file(String name) {
        return roots.deskFile(name);
    }

    /**
     * To another screen, after something was done.
     *
     * @param address of a screen, from where the desk stands or from the root of the server
     */
    public Response go(String address) {
        return Response.seeOther(URI.create(address.startsWith("/") ? address : address(address)))
                .build();
    }

    /** To another screen, which says once what was done. */
    public Response go(String address, Notice notice) {
        Notices.leave(request, notice);
        return go(address);
    }

    public String sentence(Refused refused) {
        return words().say(refused.key(), refused.args());
    }

    /** A whole screen for a refusal where nothing was typed that could be lost. */
    public Response refuse(Refused refused) {
        return show(Refusals.status(refused), "refused", new Refusals.View(sentence(refused)));
    }
}
