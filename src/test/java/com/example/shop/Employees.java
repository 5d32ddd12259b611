package com.example.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.spi.HostPerson;
import org.imprimatur.spi.HostSignIn;

/** Who signed in to the shop is known by its session. */
@RequestScoped
public class Employees implements HostSignIn {
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
                .map(session -> (String) session.getAttribute("employee"))
                .map(name -> new HostPerson(name, "", Set.of(name.equals("lena") ? "lawyers" : "clerks")));
    }

    @Override
    public boolean confirms(HostPerson person, String password) {
        return password.equals("secret of " + person.name());
    }
}
