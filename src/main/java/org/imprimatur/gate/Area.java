package org.imprimatur.gate;

/** What a request is for, as far as its address tells. */
public enum Area {
    SITE,
    API,
    MANAGEMENT,
    DESK,
    FILES,
    /** Health, metrics and the like: asked by machines that watch. */
    WATCH
}
