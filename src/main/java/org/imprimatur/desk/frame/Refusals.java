package org.imprimatur.desk.frame;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Turns refusals into answers; the one place of the desk that does. */
public final class Refusals {
    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    public static StatusType status(Refused refused) {
        return switch (refused.grounds()) {
            case FORBIDDEN -> Status.FORBIDDEN;
            case CONFLICT -> Status.CONFLICT;
            case INVALID -> new Unprocessable();
            case UNKNOWN -> Status.NOT_FOUND;
        };
    }

    public static Refused unknown(String what) {
        return new Refused("UNKNOWN_PAGE", Grounds.UNKNOWN, what);
    }

    /** What the screen of a refusal shows. */
    public record View(String sentence) {}

    /** The status that JAX-RS has no name for. */
    private record Unprocessable() implements StatusType {
        @Override
        public int getStatusCode() {
            return UNPROCESSABLE;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
