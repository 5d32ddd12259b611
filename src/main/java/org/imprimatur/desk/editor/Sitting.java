package org.imprimatur.desk.editor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.page.AccountName;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.WorkingCopy;

/**
 * One opening of the editor, from the first screen to the save.
 *
 * @param from the sitting whose working copy it goes on from, with the millisecond as of which; empty where it began
 *     from a revision
 */
public record Sitting(String id, String from) {
    static Sitting fresh() {
        return new Sitting(UUID.randomUUID().toString(), "");
    }

    /** Goes on from what was typed before. Another tab may still be at that: so this is a sitting of its own. */
    public static Sitting after(WorkingCopy copy) {
        return new Sitting(fresh().id(), copy.key().sitting() + "@" + copy.at().toEpochMilli());
    }

    public static Sitting of(Form form) {
        var id = form.one("sitting");
        return new Sitting(CopyKey.isSitting(id) ? id : fresh().id(), form.one("from"));
    }

    CopyKey key(String about, AccountName owner) {
        return new CopyKey(about, owner, id);
    }

    Optional<CopyKey> before(String about, AccountName owner) {
        return Optional.of(from.replaceAll("@.*", ""))
                .filter(CopyKey::isSitting)
                .map(sitting -> new CopyKey(about, owner, sitting));
    }

    Instant asOf() {
        var millis = from.replaceAll(".*@", "");
        return millis.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : Instant.EPOCH;
    }
}
