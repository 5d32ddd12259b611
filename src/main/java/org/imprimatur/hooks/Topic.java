package org.imprimatur.hooks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.workflow.Transition;

/** What a hook can be told of: one for each kind of entry in the journals of pages, releases and types. */
public enum Topic {
    // spotless:off
    PUBLISHED      ("page.published",       Group.READERS,  Transition.PUBLISH),
    UNPUBLISHED    ("page.unpublished",     Group.READERS,  Transition.UNPUBLISH),
    MOVED          ("page.moved",           Group.READERS,  Transition.MOVE),
    SUBMITTED      ("page.submitted",       Group.REVIEW,   Transition.SUBMIT),
    WITHDRAWN      ("page.withdrawn",       Group.REVIEW,   Transition.WITHDRAW),
    SENT_BACK      ("page.sent_back",       Group.REVIEW,   Transition.SEND_BACK),
    APPROVED       ("page.approved",        Group.REVIEW,   Transition.APPROVE),
    ASSIGNED       ("page.assigned",        Group.REVIEW,   Transition.ASSIGN),
    TICKED         ("page.ticked",          Group.REVIEW,   Transition.TICK),
    PASSED         ("page.step_passed",     Group.REVIEW,   Transition.PASS),
    CREATED        ("page.created",         Group.WRITING,  Transition.CREATE),
    SAVED          ("page.saved",           Group.WRITING,  Transition.SAVE),
    RESTORED       ("page.restored",        Group.WRITING,  Transition.RESTORE),
    FOLLOWED       ("page.followed",        Group.WRITING,  Transition.FOLLOW),
    COMMENTED      ("page.commented",       Group.COMMENTS, Transition.COMMENT),
    SUGGESTED      ("page.suggested",       Group.COMMENTS, Transition.SUGGEST),
    REPLIED        ("page.replied",         Group.COMMENTS, Transition.REPLY),
    RESOLVED       ("page.resolved",        Group.COMMENTS, Transition.RESOLVE),
    REOPENED       ("page.reopened",        Group.COMMENTS, Transition.REOPEN),
    ARCHIVED       ("page.archived",        Group.KEEPING,  Transition.ARCHIVE),
    UNARCHIVED     ("page.unarchived",      Group.KEEPING,  Transition.UNARCHIVE),
    HOLD_PLACED    ("page.hold_placed",     Group.KEEPING,  Transition.PLACE_HOLD),
    HOLD_LIFTED    ("page.hold_lifted",     Group.KEEPING,  Transition.LIFT_HOLD),
    SCHEDULED      ("page.scheduled",       Group.KEEPING,  Transition.SCHEDULE),
    UNSCHEDULED    ("page.unscheduled",     Group.KEEPING,  Transition.UNSCHEDULE),
    END_SCHEDULED  ("page.end_scheduled",   Group.KEEPING,  Transition.SCHEDULE_END),
    END_UNSCHEDULED("page.end_unscheduled", Group.KEEPING,  Transition.UNSCHEDULE_END),
    LAPSED         ("page.lapsed",          Group.KEEPING,  Transition.LAPSE),
    JOINED         ("page.joined",          Group.RELEASES, Transition.JOIN),
    LEFT           ("page.left",            Group.RELEASES, Transition.LEAVE),
    HELD           ("page.held",            Group.RELEASES, Transition.HOLD),
    LET_GO         ("page.let_go",          Group.RELEASES, Transition.LET_GO),
    RELEASE_OPENED   ("release.opened",     Group.RELEASES, Subject.RELEASE, "open"),
    RELEASE_PUBLISHED("release.published",  Group.RELEASES, Subject.RELEASE, "publish"),
    RELEASE_ABANDONED("release.abandoned",  Group.RELEASES, Subject.RELEASE, "abandon"),
    RELEASE_GIVEN_UP ("release.given_up",   Group.RELEASES, Subject.RELEASE, "give-up"),
    TYPE_CHANGED   ("type.changed",         Group.TYPES,    Subject.TYPE, "define");
    // spotless:on

    /** That somebody tries out whether the hook is heard; nobody chooses it, everybody gets it. */
    public static final String PING = "ping";

    private static final Map<String, Topic> BY_ENTRY =
            Stream.of(values()).collect(Collectors.toMap(topic -> topic.subject + topic.kind, Function.identity()));

    private final String id;
    private final Group group;
    private final String subject;
    private final String kind;

    Topic(String id, Group group, Transition arrow) {
        this(id, group, Subject.PAGE, arrow.id());
    }

    Topic(String id, Group group, String subject, String kind) {
        this.id = id;
        this.group = group;
        this.subject = subject;
        this.kind = kind;
    }

    /** What belongs together for whoever chooses. */
    public enum Group {
        READERS,
        REVIEW,
        WRITING,
        COMMENTS,
        KEEPING,
        RELEASES,
        TYPES;

        /** As keys of sentences spell it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public List<Topic> topics() {
            return Stream.of(Topic.values())
                    .filter(topic -> topic.group == this)
                    .toList();
        }
    }

    /** As requests spell it, for example {@code page.sent_back}. */
    public String id() {
        return id;
    }

    public static Optional<Topic> ofId(String id) {
        return Stream.of(values()).filter(topic -> topic.id.equals(id)).findFirst();
    }

    /** What is told of an arrow that a page took. */
    static Optional<Topic> of(Transition arrow) {
        return Optional.ofNullable(BY_ENTRY.get(Subject.PAGE + arrow.id()));
    }

    /** Empty where nobody is told of such entries, as of accounts. */
    static Optional<Topic> of(Entry entry) {
        var subject = entry.subject().value();
        return Optional.ofNullable(BY_ENTRY.get(subject.substring(0, subject.indexOf(':') + 1) + entry.kind()));
    }
}
