package org.imprimatur.journeys;

import java.util.List;
import java.util.Map;

/** The people of a trust center. Each test hires its own, so that no test depends on another. */
final class Staff {
    private final Product product;
    private final Colleague admin;
    private int hired;

    Staff(Product product) {
        this.product = product;
        admin = new Colleague(product, new Person("admin", product.oneTimePassword("admin")));
        admin.arrives();
    }

    /** The first admin, who chose a password of their own by now. */
    Person admin() {
        return admin.person();
    }

    /** A new account with a one-time password. */
    Person hire(String name, String... roles) {
        return hire(name, List.of(roles), List.of());
    }

    /** A new account of a counsel who signs off in these capacities. */
    Person hireCounsel(String name, String... capacities) {
        return hire(name, List.of("counsel"), List.of(capacities));
    }

    private synchronized Person hire(String name, List<String> roles, List<String> capacities) {
        var account = name + ++hired;
        var answer = admin.sendsAll(
                "/desk/accounts",
                "form[action$=accounts]",
                Map.of("name", List.of(account), "displayName", List.of(name), "role", roles, "capacity", capacities));
        var secret = answer.select(".once").first();
        if (secret == null) {
            throw new AssertionError(
                    "No one-time password was shown:\n" + answer.body().text());
        }
        return new Person(account, secret.text());
    }

    /** A token with which programs act as somebody. */
    String token(Person person) {
        return token(person, "read", "write", "submit", "review", "publish", "import", "admin");
    }

    /** A token that may only be used for this. */
    synchronized String token(Person person, String... scopes) {
        var answer = admin.sendsAll(
                "/desk/accounts/" + person.name(),
                "form[action$=accounts/" + person.name() + "/token]",
                Map.of("label", List.of("a program"), "days", List.of("1"), "scope", List.of(scopes)));
        return answer.select(".once").text();
    }

    /** Somebody who writes, signed in. */
    Colleague author(String name) {
        return new Colleague(product, hire(name, "author")).arrives();
    }

    /** Somebody who reviews, signed in. */
    Colleague counsel(String name) {
        return new Colleague(product, hire(name, "counsel")).arrives();
    }
}
