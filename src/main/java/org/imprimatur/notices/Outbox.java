package org.imprimatur.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.page.PageId;

/**
 * The book of what was told. All of it is inserts with ids that can be taken once, so that neither a second node nor
 * a start after a crash tells anything again.
 *
 * <p>A mail that the server took while we crashed before writing that down is sent once more: a notice that is lost
 * is worse than one that comes twice under the same Message-ID.
 */
public final class Outbox {
    /** How often a mail is tried that the server answers with "later". */
    static final int TRIES = 12;

    /** A try of which nothing more is known is over by then: whoever made it has crashed. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Marks marks;

    public Outbox(Marks marks) {
        this.marks = marks;
    }

    /** How long to wait after so many failures. */
    static Duration backOff(int failures) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(0, failures - 1), 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Writes down whether mail is on. What happened while it was off, or before, is never told. */
    public void begin(boolean isOn, Instant now) {
        var last = marks.last("epoch/");
        if (last.map(mark -> !mark.words().equals(words(isOn))).orElse(isOn)) {
            marks.insert(new Mark("epoch/" + sortable(now), now, words(isOn)));
        }
    }

    private static String words(boolean isOn) {
        return isOn ? "on" : "off";
    }

    private static String sortable(Instant instant) {
        return String.format("%015d", instant.toEpochMilli());
    }

    /** Since when mail is on. */
    Optional<Instant> on() {
        return marks.last("epoch/").filter(mark -> mark.words().equals("on")).map(Mark::at);
    }

    /** Before when everything is done. */
    Optional<Instant> settled() {
        return marks.last("settled/").map(Mark::at);
    }

    void settled(Instant before) {
        marks.insert(new Mark("settled/" + sortable(before), before, ""));
    }

    /** Who is told of something, as it was decided when somebody first looked. */
    Optional<List<Notice>> told(PageId page, String about) {
        return marks.find("told/" + page + "/" + about).map(Outbox::notices);
    }

    /** Decides who is told; where another node has decided, what that one did holds. */
    List<Notice> tell(PageId page, String about, List<Notice> notices, Instant now) {
        var words = notices.stream().map(Notice::id).collect(Collectors.joining("\n"));
        return marks.insert(new Mark("told/" + page + "/" + about, now, words))
                ? notices
                : told(page, about).orElse(List.of());
    }

    private static List<Notice> notices(Mark mark) {
        return mark.words().lines().map(Notice::ofId).toList();
    }

    /** The day's mail that a notice went into. */
    Optional<String> packed(Notice notice) {
        return marks.find("packed/" + notice.id()).map(Mark::words);
    }

    /** Puts a notice into a day's mail: the one given, or the one it was in already. */
    String pack(Notice notice, String digest, Instant now) {
        return marks.insert(new Mark("packed/" + notice.id(), now, digest))
                ? digest
                : packed(notice).orElse(digest);
    }

    /** Takes the next try; false where another node has it. */
    boolean claim(Parcel parcel, int number, Instant now) {
        return marks.insert(new Mark(numbered("try", parcel.id(), number), now, ""));
    }

    void sent(Parcel parcel, Instant now) {
        marks.insert(new Mark("sent/" + parcel.id(), now, ""));
    }

    /** It is of no use any more. */
    void dropped(Parcel parcel, Instant now) {
        marks.insert(new Mark("dropped/" + parcel.id(), now, ""));
    }

    void deferred(Parcel parcel, int number, String reason, Instant now) {
        marks.insert(new Mark(numbered("deferred", parcel.id(), number), now, reason));
    }

    /** Keeps what was in the mail: who tries it again may do so long after. */
    void failed(Parcel parcel, int number, String reason, Instant now) {
        var inside = parcel.notices().stream().map(Notice::id).collect(Collectors.joining("\n"));
        marks.insert(new Mark(numbered("failed", parcel.id(), number), now, oneLine(reason) + "\n" + inside));
    }

    private static String oneLine(String reason) {
        return reason.replaceAll("\\s+", " ").strip();
    }

    /** Lifts a failure, so that the mail is tried again. */
    public void again(Failure failure, Instant now) {
        marks.insert(new Mark("again/" + failure.id(), now, ""));
    }

    /** The mails that were given up, the newest last. */
    public List<Failure> failures() {
        return failures(false);
    }

    /** The mails that are to be tried again. */
    List<Parcel> lifted() {
        return failures(true).stream()
                .map(Failure::parcel)
                .filter(parcel -> !fate(parcel.id()).isOver())
                .toList();
    }

    private List<Failure> failures(boolean areLifted) {
        return marks.under("failed/").stream()
                .map(Outbox::failure)
                .filter(failure -> marks.find("again/" + failure.id()).isPresent() == areLifted)
                .sorted(Comparator.comparing(Failure::at))
                .toList();
    }

    private static Failure failure(Mark mark) {
        var id = mark.id().substring("failed/".length());
        var lines = mark.words().lines().toList();
        var notices = lines.stream().skip(1).map(Notice::ofId).toList();
        var parcel =
                new Parcel(id.substring(0, id.lastIndexOf('/')), notices.get(0).to(), notices);
        return new Failure(id, parcel, mark.at(), lines.get(0));
    }

    /** Where the sending of a mail stands. */
    Fate fate(String parcel) {
        if (marks.find("sent/" + parcel).isPresent()) {
            return Fate.SENT;
        }
        if (marks.find("dropped/" + parcel).isPresent()) {
            return Fate.DROPPED;
        }
        var tries = marks.under("try/" + parcel + "/");
        return tries.isEmpty() ? Fate.UNTRIED : fate(parcel, tries);
    }

    private Fate fate(String parcel, List<Mark> tries) {
        int number = tries.size();
        var failed = marks.find(numbered("failed", parcel, number));
        if (failed.isPresent()) {
            var again = marks.find("again/" + parcel + "/" + digits(number));
            return new Fate(
                    again.isEmpty() ? Fate.Course.GIVEN_UP : Fate.Course.OPEN,
                    number,
                    Instant.EPOCH,
                    failure(failed.get()).reason());
        }
        return marks.find(numbered("deferred", parcel, number))
                .map(put -> new Fate(Fate.Course.OPEN, number, put.at().plus(backOff(number)), put.words()))
                .orElseGet(() -> new Fate(
                        Fate.Course.OPEN, number, tries.get(number - 1).at().plus(LEASE), ""));
    }

    private static String numbered(String what, String parcel, int number) {
        return what + "/" + parcel + "/" + digits(number);
    }

    private static String digits(int number) {
        return String.format("%04d", number);
    }

    /** A mail that was given up. */
    public record Failure(String id, Parcel parcel, Instant at, String reason) {}
}
