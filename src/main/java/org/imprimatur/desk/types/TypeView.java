package org.imprimatur.desk.types;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The form of a content type.
 *
 * @param name empty for one that is being made
 * @param seen the version that whoever fills it in began from
 * @param said what stands in the form, by the keys of the file
 * @param draft the same as a file, with what the form has no input for
 * @param problems what is wrong, by place
 * @param theirs what somebody else made of the type meanwhile, as a redline of the file; empty where nobody did
 */
public record TypeView(
        String name,
        boolean isNew,
        int seen,
        Map<String, Object> said,
        List<Slot> slots,
        String draft,
        String problem,
        Map<String, String> problems,
        String theirs,
        String open,
        List<String> languages,
        List<Choice> kinds,
        List<Choice> capacities,
        List<Choice> locales,
        List<Choice> names,
        @Nullable Origin origin) {
    /** The same on top of what somebody else made of the type. */
    TypeView over(String redline) {
        return new TypeView(
                name,
                isNew,
                seen,
                said,
                slots,
                draft,
                problem,
                problems,
                redline,
                open,
                languages,
                kinds,
                capacities,
                locales,
                names,
                origin);
    }

    /**
     * One field in its place.
     *
     * @param own the number of the type's own field; -1 where it is one that every type has
     * @param isCommon whether every type has a field of this name
     * @param isSaved whether the type has had it, so that it can be put out of use, but not taken away
     * @param isFixed whether its key can never change
     */
    public record Slot(
            int position,
            int own,
            String name,
            String label,
            String kind,
            boolean isRequired,
            boolean isRetired,
            boolean isCommon,
            boolean isSaved,
            boolean isFixed,
            boolean hasProblem) {}

    /**
     * Where the type comes from.
     *
     * @param version 0 as long as it is as it came
     */
    public record Origin(
            boolean isShipped,
            int version,
            String by,
            @Nullable Moment at,
            String note,
            String hash) {}
}
