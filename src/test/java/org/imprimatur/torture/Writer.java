package org.imprimatur.torture;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.imprimatur.workflow.Transition;

/** Takes pages of its own through review to the public, over and over, until nobody answers any more. */
final class Writer implements Runnable {
    private static final Pattern PAGE = Pattern.compile("/desk/pages/([a-z0-9-]+)");
    private static final String WORDS = "The operator keeps what it promised. 信任 𠮷 ".repeat(40);

    private final Office office;
    private final Person author;
    private final Person counsel;
    private final Random random;
    private final String name;

    Writer(Office office, Person author, Person counsel, String name, long seed) {
        this.office = office;
        this.author = author;
        this.counsel = counsel;
        this.name = name;
        // Seeds that are neighbours would begin alike.
        this.random = new Random(new Random(seed).nextLong());
    }

    @Override
    public void run() {
        try {
            if (office.hasNone(name) || random.nextInt(4) == 0) {
                begin();
            }
            while (true) {
                work(office.diary(name));
                if (random.nextInt(5) == 0) {
                    crowd();
                }
            }
        } catch (IOException dead) {
            office.wasKilled();
        } catch (AssertionError | RuntimeException wrong) {
            office.complain(name + ": " + wrong);
        }
    }

    private void begin() throws IOException {
        // A word in a path stands on every page that shows the path; it must not look like one in a text.
        var path = "torture/" + office.word().replaceFirst("mark", "place");
        var answer = author.send(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", "page", "locale", "en", "path", path, "title", "A tortured page"));
        var page = PAGE.matcher(answer.location());
        if (answer.status() == Balancer.NOBODY_KNOWS) {
            throw new IOException("the node that was asked is gone");
        }
        if (!answer.isDone() || !page.find()) {
            throw new AssertionError("no page was begun: " + answer);
        }
        var diary = new Diary(page.group(1), path);
        diary.tries(Transition.CREATE, "");
        diary.answered();
        office.keep(name, diary);
    }

    private void work(Diary diary) throws IOException {
        var last = diary.last();
        switch (last.arrow()) {
            case CREATE, PUBLISH -> save(diary);
            case SAVE -> {
                if (random.nextInt(3) == 0) {
                    save(diary);
                } else {
                    move(diary, author, Transition.SUBMIT, Map.of("note", "please"));
                }
            }
            case SUBMIT ->
                move(diary, counsel, Transition.APPROVE, Map.of("password", Office.PASSWORD, "capacity", "legal"));
            case APPROVE -> move(diary, random.nextBoolean() ? author : counsel, Transition.PUBLISH, Map.of());
            default -> throw new AssertionError("what to do after " + last + "?");
        }
    }

    private void save(Diary diary) throws IOException {
        var mark = office.word();
        var editor = author.page("/desk/pages/" + diary.page());
        diary.tries(Transition.SAVE, mark);
        expect(author.send(editor, "form:has([name=base])", typed(mark)), diary);
    }

    private static Map<String, String> typed(String mark) {
        return Map.of("f.title", "A tortured page", "f.body", mark + " " + WORDS, "op", "save");
    }

    private void move(Diary diary, Person who, Transition arrow, Map<String, String> filledIn) throws IOException {
        var review = who.page("/desk/pages/" + diary.page() + "/review");
        if (arrow == Transition.PUBLISH) {
            office.mayBeRead(diary.last().mark());
        }
        diary.tries(arrow, diary.last().mark());
        expect(who.send(review, "form[action$=moves/" + arrow.id() + "]", filledIn), diary);
    }

    private void expect(Person.Answer answer, Diary diary) throws IOException {
        if (answer.status() == Balancer.NOBODY_KNOWS) {
            throw new IOException("the node that was asked is gone, and what it did is in doubt");
        }
        if (!answer.isDone()) {
            throw new AssertionError(diary.last() + " was answered with " + answer);
        }
        diary.answered();
        office.count(diary.last().arrow());
    }

    /** All write on one page as well: whoever is overtaken is told so, and nobody is told "saved" in vain. */
    private void crowd() throws IOException {
        var mark = office.word();
        var answer = author.send("/desk/pages/" + office.crowdedPage(), "form:has([name=base])", typed(mark));
        if (answer.status() == Balancer.NOBODY_KNOWS) {
            throw new IOException("the node that was asked is gone");
        }
        if (answer.isDone()) {
            office.savedInTheCrowd(mark);
        } else if (answer.status() != 409) {
            throw new AssertionError("the crowded page answered " + answer);
        }
    }
}
