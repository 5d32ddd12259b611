package org.imprimatur.desk.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.ErrandHead;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.intake.BatchView.Change;
import org.imprimatur.desk.intake.BatchView.Line;
import org.imprimatur.desk.review.Redlines;
import org.imprimatur.editing.Intake;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Errand;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** What would become of files that were sent, with what they would change; then what became of those that were chosen. */
@Controller
@RequestScoped
@Path(Inside.DESK + "import/{id}")
@Produces("text/html;charset=UTF-8")
public class BatchScreen {
    private final Desk desk;
    private final Batches batches;
    private final Standings standings;
    private final Texts texts;
    private final Redlines redlines;

    @Inject
    public BatchScreen(Desk desk, Batches batches, Standings standings, Texts texts, Redlines redlines) {
        this.desk = desk;
        this.batches = batches;
        this.standings = standings;
        this.texts = texts;
        this.redlines = redlines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected BatchScreen() {
        this(null, null, null, null, null);
    }

    @GET
    public Response look(@PathParam("id") String id) {
        return batches.find(desk.me(), id)
                .map(errand -> desk.show("batch", view(errand)))
                .orElseGet(this::unknown);
    }

    /** The lines come when all are there: while it works, only how far it is. */
    private BatchView view(Errand<?> errand) {
        var words = desk.words();
        var lines = errand.isWorking() ? List.<Intake.Line>of() : Batches.lines(errand);
        var isLook = errand.name().equals(Batches.LOOK);
        return new BatchView(
                ErrandHead.of(errand, words),
                isLook,
                isLook && batches.isThere(desk.me(), errand.id()),
                IntStream.range(0, lines.size())
                        .mapToObj(number -> Line.of(number, lines.get(number), words))
                        .toList());
    }

    /** What one file would change of the page that is there. */
    @GET
    @Path("{number}")
    public Response change(@PathParam("id") String id, @PathParam("number") String number) {
        var errand = batches.find(desk.me(), id);
        return errand.flatMap(one -> line(one, number))
                .flatMap(line -> change(errand.orElseThrow(), line, Numbers.read(number, 0)))
                .map(change -> desk.show("batch-change", change))
                .orElseGet(this::unknown);
    }

    private static Optional<Intake.Line> line(Errand<?> errand, String number) {
        return Batches.lines(errand).stream()
                .skip(Numbers.read(number, Integer.MAX_VALUE))
                .findFirst();
    }

    private Optional<Change> change(Errand<?> errand, Intake.Line line, int number) {
        var words = desk.words();
        return line.proposal()
                .flatMap(proposal -> line.page()
                        .flatMap(standings::find)
                        .map(page -> new Change(
                                ErrandHead.of(errand, words),
                                Line.of(number, line, words),
                                page.locale().value(),
                                redlines.rendered(page, head(page), proposal.text(), words))));
    }

    private Text head(Standing page) {
        return texts.get(page.head().text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return batches.find(desk.me(), id)
                .flatMap(look -> batches.take(desk.me(), id, chosen(look, form)))
                .map(errand -> desk.go("import/" + errand.id()))
                .orElseGet(this::unknown);
    }

    /** Which revision a page had is remembered from the look, whatever a form says. */
    private static Map<String, Integer> chosen(Errand<?> look, Form form) {
        var chosen = new HashMap<String, Integer>();
        for (String number : form.many("take")) {
            line(look, number)
                    .ifPresent(
                            line -> line.proposal().ifPresent(proposal -> chosen.put(line.source(), proposal.head())));
        }
        return chosen;
    }

    private Response unknown() {
        return desk.refuse(new Refused("desk.import.gone", Grounds.UNKNOWN));
    }
}
