package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imprimatur.spi.Mail;
import org.imprimatur.spi.Notifier;

/** People of the shop are told in its chat; everybody else by mail. */
@ApplicationScoped
public class Chat implements Notifier {
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public boolean carry(Mail message) {
        if (!message.to().endsWith("@shop.example")) {
            return false;
        }
        said.add(message.to() + ": " + message.subject());
        return true;
    }

    public List<String> said() {
        return said;
    }
}
