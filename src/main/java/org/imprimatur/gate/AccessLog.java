package org.imprimatur.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imprimatur.log.Facts;
import org.imprimatur.serving.Forwarded;

/** A line for each answer, where that is wanted. Never a query: secrets and what people look for stand there. */
public record AccessLog(boolean isOn, boolean isBehindProxy) {
    private static final Logger LOG = System.getLogger("org.imprimatur.access");
    private static final double NANOS = 1e6;

    void tell(HttpServletRequest request, int status, long nanos) {
        if (!isOn) {
            return;
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("method", request.getMethod());
        facts.put("path", request.getRequestURI());
        facts.put("status", status);
        facts.put("milliseconds", Math.round(nanos / NANOS * 10) / 10.0);
        facts.put("address", Forwarded.address(request, isBehindProxy));
        LOG.log(Level.INFO, "{0}", new Facts(facts));
    }
}
