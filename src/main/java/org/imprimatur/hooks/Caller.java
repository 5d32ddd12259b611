package org.imprimatur.hooks;

import java.util.Map;

/** Calls the address of a hook. */
public interface Caller {
    /** Returns when there is an answer or the reason why there is none; never follows anybody elsewhere. */
    Reply call(String url, Map<String, String> headers, String body);
}
