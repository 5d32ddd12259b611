package org.imprimatur.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.log.RequestId;
import org.imprimatur.page.Sentences;
import org.imprimatur.serving.BodyException;
import org.imprimatur.serving.Languages;
import org.imprimatur.serving.ProblemDocument;
import org.imprimatur.serving.Sending;

/** Says why a body is not taken: to programs as RFC 9457 says, to people in a sentence. */
record Refusing(Sentences sentences) {
    /** What is still on its way is not read: the connection cannot go on. */
    void send(HttpServletRequest request, HttpServletResponse response, Area area, int status) throws IOException {
        var key = BodyException.key(status);
        var sentence = sentences.say(Languages.of(request), key);
        response.setHeader("Connection", "close");
        if (area == Area.API || area == Area.MANAGEMENT) {
            new ProblemDocument(status, title(status), key, sentence, RequestId.current()).send(response);
        } else {
            Sending.once(response, status, "text/plain;charset=UTF-8", sentence + "\n");
        }
    }

    private static String title(int status) {
        return switch (status) {
            case BodyException.TOO_SLOW -> "Request Timeout";
            case BodyException.TOO_LARGE -> "Content Too Large";
            default -> "Service Unavailable";
        };
    }
}
