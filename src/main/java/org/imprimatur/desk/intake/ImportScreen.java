package org.imprimatur.desk.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.ErrandHead;
import org.imprimatur.serving.Inside;

/** Where files are handed in. */
@Controller
@RequestScoped
@Path(Inside.DESK + "import")
@Produces("text/html;charset=UTF-8")
public class ImportScreen {
    private final Desk desk;
    private final Choices choices;
    private final Batches batches;
    private final UploadToken token;

    @Inject
    public ImportScreen(Desk desk, Choices choices, Batches batches, UploadToken token) {
        this.desk = desk;
        this.choices = choices;
        this.batches = batches;
        this.token = token;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ImportScreen() {
        this(null, null, null, null);
    }

    /**
     * The form, and what was sent before.
     *
     * @param token must come back with the files
     * @param problem why the last try took nothing at all
     */
    public record View(
            String token,
            List<Choice> types,
            List<Choice> locales,
            String locale,
            String problem,
            long most,
            List<ErrandHead> batches) {}

    @GET
    public Response ask(@QueryParam("problem") @DefaultValue("") String problem) {
        var words = desk.words();
        return desk.show(
                "import",
                new View(
                        token.get(),
                        choices.types(words),
                        choices.locales(words),
                        desk.settings().locales().get(0).value(),
                        ImportProblem.ofId(problem)
                                .map(one -> words.say(one.key()))
                                .orElse(""),
                        UploadLimit.MOST,
                        batches.of(desk.me()).stream()
                                .map(errand -> ErrandHead.of(errand, words))
                                .toList()));
    }
}
