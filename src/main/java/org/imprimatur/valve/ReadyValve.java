package org.imprimatur.valve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;
import org.imprimatur.gate.Front;

/**
 * Gives answers that are ready before Payara begins what CDI and filters need of each request, which costs readers more than
 * the answer. Named in {@code payara-config/glassfish-web.xml}; until the first filter is up, and for all else, nothing is done.
 */
public final class ReadyValve implements GlassFishValve {
    private static final Logger LOG = System.getLogger(ReadyValve.class.getName());

    @Override
    public String getInfo() {
        return ReadyValve.class.getName();
    }

    @Override
    public int invoke(Request request, Response response) {
        return request.getRequest() instanceof HttpServletRequest asked
                        && response.getResponse() instanceof HttpServletResponse answer
                        && asked.getServletContext().getAttribute(Front.NAME) instanceof Front front
                        && isOver(front, asked, answer)
                ? END_PIPELINE
                : INVOKE_NEXT;
    }

    private static boolean isOver(Front front, HttpServletRequest request, HttpServletResponse response) {
        try {
            return front.answered(request, response);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "Left before the answer was sent", gone);
            return true;
        }
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // All was said in the answer.
    }
}
