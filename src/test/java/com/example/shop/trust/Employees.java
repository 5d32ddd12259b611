package com.example.shop.trust;

import com.example.shop.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.spi.HostPerson;
import org.imprimatur.spi.HostSignIn;

/** Who signed in to the shop is known by its session; customers have no business at the desk. */
@RequestScoped
public class Employees implements HostSignIn {
    private static final Map<String, String> ROLES = Map.of("lena", "lawyers", "tom", "clerks");

    private final HttpServletRequest request;

    @Inject
    public Employees(HttpServletRequest request) {
        this.request = request;
    }

    protected Employees() {
        this(null);
    }

    @Override
    public Optional<HostPerson> person() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(Account.PERSON))
                .filter(ROLES::containsKey)
                .map(name -> new HostPerson(name, "", Set.of(ROLES.get(name))));
    }

    @Override
    public boolean confirms(HostPerson person, String password) {
        return password.equals("secret of " + person.name());
    }
}
