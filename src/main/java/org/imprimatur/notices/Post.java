package org.imprimatur.notices;

/** Takes mails to a mail server. */
public interface Post {
    /** Connects. */
    Line open() throws Unreachable;

    /** A connection to the mail server. */
    interface Line extends AutoCloseable {
        /** Returns once the server has taken the mail over. */
        void send(Letter letter) throws Unreachable, Returned;

        @Override
        void close();
    }

    /** The server is away, or does not let us in: no mail at all gets out. */
    final class Unreachable extends Exception {
        public Unreachable(String reason, Throwable cause) {
            super(reason, cause);
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** The server did not take this mail; it may well take others. */
    final class Returned extends Exception {
        private final boolean forGood;

        public Returned(boolean forGood, String reason, Throwable cause) {
            super(reason, cause);
            this.forGood = forGood;
        }

        /** The server will not take it later either, as where there is no such mailbox. */
        public boolean isForGood() {
            return forGood;
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }
}
