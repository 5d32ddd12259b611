package org.imprimatur.desk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.editing.Intake;
import org.imprimatur.editing.Intake.Wanted;
import org.imprimatur.listing.Errand;
import org.imprimatur.listing.Errands;
import org.imprimatur.workflow.Actor;

/** Imports beside all requests: first a look at what would become of each file, then the import of what was chosen. */
@ApplicationScoped
public class Batches {
    /** What their errands are called. */
    static final String LOOK = "import-look";

    static final String TAKE = "import-take";

    private final Errands errands;
    private final Intake intake;
    private final Parcels parcels;

    @Inject
    public Batches(Errands errands, Intake intake, Parcels parcels) {
        this.errands = errands;
        this.intake = intake;
        this.parcels = parcels;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Batches() {
        this(null, null, null);
    }

    Errand<Intake.Line> look(Actor actor, List<Intake.File> files, Intake.Options options) {
        var pieces = intake.pieces(actor, files, options, Wanted.LOOK);
        var errand = errands.begin(actor, LOOK, pieces);
        parcels.keep(actor.name(), errand.id(), files, options);
        return errand;
    }

    /**
     * Imports what was chosen after a look.
     *
     * @return empty where the files are not there any more
     */
    Optional<Errand<Intake.Line>> take(Actor actor, String look, Map<String, Integer> chosen) {
        return parcels.find(actor.name(), look)
                .map(parcel -> errands.begin(
                        actor,
                        TAKE,
                        intake.pieces(actor, parcels.files(parcel), parcel.options(), Wanted.only(chosen))));
    }

    boolean isThere(Actor actor, String look) {
        return parcels.find(actor.name(), look).isPresent();
    }

    Optional<Errand<?>> find(Actor actor, String id) {
        return errands.find(actor, id).filter(Batches::isOne);
    }

    List<Errand<?>> of(Actor actor) {
        return errands.of(actor).stream().filter(Batches::isOne).toList();
    }

    private static boolean isOne(Errand<?> errand) {
        return errand.name().equals(LOOK) || errand.name().equals(TAKE);
    }

    static List<Intake.Line> lines(Errand<?> errand) {
        return errand.results().stream().map(Intake.Line.class::cast).toList();
    }
}
