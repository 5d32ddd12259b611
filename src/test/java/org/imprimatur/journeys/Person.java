package org.imprimatur.journeys;

/** Somebody with an account. */
record Person(String name, String password) {
    /** What people choose when a one-time password must be changed. */
    static String ownPassword(String name) {
        return "quiet-harbour-" + new StringBuilder(name).reverse() + "-47";
    }

    Person withPassword(String fresh) {
        return new Person(name, fresh);
    }
}
