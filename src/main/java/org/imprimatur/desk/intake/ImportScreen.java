package org.imprimatur.desk.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
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
import org.imprimatur.desk.frame.Words;

/** Where files are handed in, and what became of the last ones. */
@Controller
@RequestScoped
@Path("import")
@Produces("text/html;charset=UTF-8")
public class ImportScreen {
    private final Desk desk;
    private final Choices choices;
    private final HttpServletRequest request;

    @Inject
    public ImportScreen(Desk desk, Choices choices, HttpServletRequest request) {
        this.desk = desk;
        this.choices = choices;
        this.request = request;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ImportScreen() {
        this(null, null, null);
    }

    /**
     * The form, and the last report.
     *
     * @param token must come back with the files
     * @param problem why the last try took nothing at all
     */
    public record View(
            String token,
            List<Choice> types,
            List<Choice> locales,
            String problem,
            boolean isReport,
            List<Line> lines) {
        public long count(String result) {
            return lines.stream().filter(line -> line.result().equals(result)).count();
        }
    }

    /** What became of one file. */
    public record Line(String source, String result, String page, String title, List<Note> notes) {}

    /** One thing to know about it. */
    public record Note(String level, String sentence) {}

    @GET
    public Response ask(@QueryParam("problem") @DefaultValue("") String problem) {
        var words = desk.words();
        var report = LastReport.of(request.getSession());
        return desk.show(
                "import",
                new View(
                        UploadToken.of(request),
                        choices.types(words),
                        choices.locales(words),
                        ImportProblem.ofId(problem)
                                .map(one -> words.say(one.key()))
                                .orElse(""),
                        report.isPresent(),
                        report.map(LastReport::lines).orElse(List.of()).stream()
                                .map(line -> line(line, words))
                                .toList()));
    }

    private static Line line(LastReport.Line line, Words words) {
        return new Line(
                line.source(),
                line.result(),
                line.page(),
                line.title(),
                line.notes().stream()
                        .map(note -> new Note(note.level(), words.say(note.key(), note.args())))
                        .toList());
    }
}
