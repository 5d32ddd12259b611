package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.StrictJson;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.WorkingCopy;

/**
 * What somebody typed and has not saved. Replaced with every few words, removed when it is saved.
 *
 * @param inputs canonical JSON, an object of lists of strings
 * @param thrown empty where it was not thrown away
 */
@Entity("workingcopies")
public record WorkingCopyDocument(
        @Id String id,
        @Column int base,
        @Column String inputs,
        @Column long stroke,
        @Column String at,
        @Column String thrown)
        implements Kept {
    static WorkingCopyDocument of(WorkingCopy copy) {
        return new WorkingCopyDocument(
                copy.key().id(),
                copy.base(),
                CanonicalJson.of(copy.inputs()),
                copy.stroke(),
                copy.at().toString(),
                copy.thrown().map(Instant::toString).orElse(""));
    }

    WorkingCopy copy() {
        return new WorkingCopy(
                CopyKey.ofId(id),
                base,
                read(),
                stroke,
                Instant.parse(at),
                Optional.of(thrown).filter(then -> !then.isEmpty()).map(Instant::parse));
    }

    private Map<String, List<String>> read() {
        try {
            var read = new TreeMap<String, List<String>>();
            StrictJson.object(inputs)
                    .forEach((name, values) -> read.put(
                            name,
                            ((List<?>) values).stream().map(String.class::cast).toList()));
            return read;
        } catch (StrictJson.MalformedException | ClassCastException garbled) {
            throw new DamagedException("the working copy " + id + " is garbled");
        }
    }
}
