package org.imprimatur.api.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imprimatur.api.manage.ManagedRelease;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.Whereabouts;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.editing.SchedulingTogether;
import org.imprimatur.serving.Inside;

/** What goes live and comes off, and when. */
@Path(Inside.API + "v1/manage/schedule")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {
    private final Managing managing;
    private final Scheduling scheduling;
    private final SchedulingTogether together;

    @Inject
    public ScheduleResource(Managing managing, Scheduling scheduling, SchedulingTogether together) {
        this.managing = managing;
        this.scheduling = scheduling;
        this.together = together;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ScheduleResource() {
        this(null, null, null);
    }

    /** One thing that is set to happen to a page. */
    public record Item(String page, String locale, String path, Whereabouts.Planned planned) {}

    /** A release that is set to go live by itself. */
    public record Together(String release, String name, ManagedRelease.Planned planned) {}

    /** All of them, the next first. */
    public record Ahead(List<Item> scheduled, List<Together> releases) {}

    @GET
    public Response ahead() {
        managing.me();
        return managing.ok(new Ahead(
                scheduling.ahead().stream().map(ScheduleResource::item).toList(),
                together.ahead().stream().map(ScheduleResource::item).toList()));
    }

    private static Together item(SchedulingTogether.Due due) {
        var release = due.release();
        return new Together(release.id().value(), release.name(), ManagedRelease.Planned.of(due.plan()));
    }

    private static Item item(Scheduling.Due due) {
        var page = due.page();
        return new Item(
                page.id().value(), page.locale().value(), page.path().value(), Whereabouts.Planned.of(due.planned()));
    }
}
