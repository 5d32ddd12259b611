package org.imprimatur.torture;

import java.io.IOException;

/** Reads the public pages all the while: what is found there was signed off, whatever else goes on. */
final class Reader implements Runnable {
    private final Office office;
    private final Person visitor;

    Reader(Office office, Person visitor) {
        this.office = office;
        this.visitor = visitor;
    }

    @Override
    public void run() {
        try {
            while (true) {
                for (var diary : office.diaries()) {
                    read(diary);
                }
                visitor.get("/en/");
            }
        } catch (IOException dead) {
            office.wasKilled();
        } catch (AssertionError | RuntimeException wrong) {
            office.complain("a reader: " + wrong);
        }
    }

    private void read(Diary diary) throws IOException {
        boolean wasLive = diary.live().isPresent() && diary.last().answered();
        var answer = visitor.get("/en/" + diary.path());
        if (answer.statusCode() == 200) {
            office.sawOnTheSite(Office.marks(answer.body()));
        } else if (answer.statusCode() != 404 || wasLive) {
            throw new AssertionError(diary.path() + " answered " + answer.statusCode());
        }
    }
}
