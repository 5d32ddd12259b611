package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.intake.UploadToken;
import org.imprimatur.typing.WorkingCopy;
import org.imprimatur.workflow.Outcome.Refused;

/** What the script that keeps what is typed is told. */
@RequestScoped
public class TypedAnswers {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Desk desk;
    private final UploadToken token;

    @Inject
    public TypedAnswers(Desk desk, UploadToken token) {
        this.desk = desk;
        this.token = token;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypedAnswers() {
        this(null, null);
    }

    /** Why nothing is kept of a form: it comes from an older session, or somebody else signed in meanwhile. */
    public Optional<Response> closed(Form form) {
        if (!token.isRight(form.one("token"))) {
            return Optional.of(
                    answer(Status.FORBIDDEN, JSON.createObjectBuilder().add("token", "old")));
        }
        var me = desk.me().name().value();
        return form.one("as").equals(me)
                ? Optional.empty()
                : Optional.of(answer(Status.CONFLICT, JSON.createObjectBuilder().add("other", me)));
    }

    public Response refused(Refused refused) {
        return answer(Refusals.status(refused), JSON.createObjectBuilder().add("problem", desk.sentence(refused)));
    }

    public static Response answer(Response.StatusType status, JsonObjectBuilder said) {
        return Response.status(status).entity(said.build().toString()).build();
    }

    /** What was typed in other sittings, as the script offers it. */
    public static JsonArrayBuilder listed(List<WorkingCopy> elsewhere) {
        var listed = JSON.createArrayBuilder();
        elsewhere.forEach(copy -> listed.add(JSON.createObjectBuilder()
                .add("sitting", copy.key().sitting())
                .add("at", copy.at().toString())));
        return listed;
    }
}
