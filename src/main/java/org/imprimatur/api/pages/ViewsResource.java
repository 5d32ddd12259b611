package org.imprimatur.api.pages;

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
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.listing.KeepingViews;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.listing.SavedView;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;

/** Ways to look at the desk's page list that somebody named. */
@Path(Inside.API + "v1/manage/views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ViewsResource {
    private final Managing managing;
    private final KeepingViews views;

    @Inject
    public ViewsResource(Managing managing, KeepingViews views) {
        this.managing = managing;
        this.views = views;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ViewsResource() {
        this(null, null);
    }

    /** Those of the account, and those of everybody. */
    public record Listed(List<View> views) {}

    /**
     * One of them.
     *
     * @param query as the desk's address spells it
     * @param first whether the account begins with it
     */
    public record View(String id, String name, String query, boolean shared, boolean first) {}

    @GET
    public Response list() {
        return shown(managing.me());
    }

    private Response shown(Actor me) {
        var first = views.first(me);
        return managing.ok(new Listed(views.of(me).stream()
                .map(view -> new View(
                        view.id(),
                        view.name(),
                        view.query(),
                        view.isShared(),
                        first.filter(view::equals).isPresent()))
                .toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(InputStream body) {
        var me = managing.me();
        var sent = Sent.of(body, Set.of("name", "query", "shared", "first"));
        refuse(views.keep(me, sent.one("name"), asked(sent.one("query")), sent.flag("shared"), sent.flag("first")));
        return shown(me);
    }

    @DELETE
    @Path("{id}")
    public Response forget(@PathParam("id") String id) {
        var me = managing.me();
        refuse(views.forget(me, view(me, id)));
        return shown(me);
    }

    /** What narrows nothing falls away, so that the desk spells it in the same way; the columns are the desk's to read. */
    private static String asked(String query) {
        var sent = sent(query);
        var said = new LinkedHashMap<>(
                PageQuestion.of(name -> sent.getOrDefault(name, "")).said());
        said.put("columns", sent.getOrDefault("columns", "").replaceAll("[^a-z.-]", ""));
        said.values().removeIf(String::isEmpty);
        var spelt = said.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return spelt.isEmpty() ? "" : "?" + spelt;
    }

    private static Map<String, String> sent(String query) {
        try {
            var sent = new HashMap<String, String>();
            Stream.of(query.replaceFirst("^\\?", "").split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> sent.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            return sent;
        } catch (IllegalArgumentException notEncoded) {
            throw new BadParameterException("query", "API_VALUE_WRONG", "query");
        }
    }

    private SavedView view(Actor me, String id) {
        return views.find(me, id).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_ADDRESS"));
    }

    private static void refuse(Optional<Refused> refused) {
        refused.ifPresent(why -> {
            throw RefusedException.of(why);
        });
    }
}
