package org.imprimatur.notify;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.claims.Certificates;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryCredentials;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.MemoryMailboxes;
import org.imprimatur.fixture.MemoryMarks;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.ReversingHashing;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.journal.Briefs;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Announcing;
import org.imprimatur.notices.Calendar;
import org.imprimatur.notices.Callers;
import org.imprimatur.notices.Calling;
import org.imprimatur.notices.Dispatching;
import org.imprimatur.notices.Gathering;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mode;
import org.imprimatur.notices.Occasions;
import org.imprimatur.notices.Outbox;
import org.imprimatur.notices.Packing;
import org.imprimatur.notices.Post;
import org.imprimatur.notices.Sending;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;

/** A house whose people get mail from a real SMTP server, which can be away. */
final class MailRoom implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");

    final ToldClock clock = new ToldClock(MORNING);
    final MemoryMarks marks = new MemoryMarks();
    final MemoryMailboxes mailboxes = new MemoryMailboxes();
    final Outbox outbox = new Outbox(marks);
    final House house;
    final Accounts accounts;
    final List<Callers.Caller> callers = new ArrayList<>();
    private final ContentTypes types;
    private final GreenMail server;
    private final int port;
    private final List<MimeMessage> earlier = new ArrayList<>();
    private boolean isUp = true;
    private Dispatching dispatching;

    MailRoom() {
        this(new SmallTypes());
    }

    MailRoom(ContentTypes types) {
        this.types = types;
        house = new House(types);
        accounts = new Accounts(new MemoryJournals());
        var keeping = new KeepingAccounts(
                accounts,
                new Passwords(new MemoryCredentials(), new ReversingHashing()),
                new Secrets(new SecureRandom()),
                clock);
        for (Actor one : List.of(People.ADA, People.BEN, People.CARL, People.CORA, People.WANDA, People.ROOT)) {
            keeping.create(People.ROOT, one.name().value(), "", one.roles());
        }
        port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        outbox.begin(true, Instant.parse("2026-03-01T07:00:00Z"));
        dispatching = dispatching(house, post());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }

    SmtpPost post() {
        return new SmtpPost(new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                Optional.empty(),
                new Address("legal@trust.example"),
                new Wording(Map.of("en", "Trust Center", "zh", "信任中心"))));
    }

    Sending sending(House node, Post post) {
        var settings = new LetterSettings(
                "https://trust.example/desk",
                "https://trust.example",
                new Wording(Map.of("en", "Trust Center", "zh", "信任中心")));
        var letters = new RedlineLetters(
                types, new PageMarkup(), accounts, RoomSentences.of("notify", "notices", "workflow"), settings);
        return new Sending(outbox, mailboxes, new Occasions(node.journals, node.texts, door()), letters, post);
    }

    Dispatching dispatching(House node, Post post) {
        var gathering = new Gathering(
                node.standings,
                node.journals,
                new Announcing(accounts, page -> node.moves.pending(page).missing()),
                calendar(node),
                new Calling(door(), accounts),
                mailboxes,
                outbox);
        return new Dispatching(gathering, new Packing(mailboxes, outbox), sending(node, post), outbox, clock);
    }

    /** Counsel answers whoever stands there. */
    private Callers door() {
        return new Callers() {
            @Override
            public List<Caller> waiting() {
                return List.copyOf(callers);
            }

            @Override
            public Optional<Caller> waiting(String id) {
                return callers.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public boolean isFor(Account account) {
                return account.roles().contains(Role.COUNSEL);
            }
        };
    }

    private Calendar calendar(House node) {
        var briefs = new Briefs(node.texts::get, AssetAddress::in);
        return new Calendar(node.standings, briefs, new Certificates(node.standings, briefs, node.texts), accounts);
    }

    void has(Actor person, Mode mode) {
        has(person, mode, "en");
    }

    void has(Actor person, Mode mode, String language) {
        mailboxes.set(new Mailbox(
                person.name(),
                new Address(person.name() + "@staff.example"),
                mode,
                8,
                ZoneId.of("Asia/Shanghai"),
                language));
    }

    void looks() {
        dispatching.run();
    }

    Dispatching.State state() {
        return dispatching.state();
    }

    boolean again(String failure) {
        return dispatching.again(failure);
    }

    /** Forgets all that is in memory, as a start does. */
    void isStartedAgain() {
        dispatching = dispatching(house.anotherNode(), post());
    }

    /** What came before is kept: the server forgets it with each start. */
    void isAway() {
        earlier.addAll(List.of(server.getReceivedMessages()));
        server.stop();
        isUp = false;
    }

    void isBack() {
        isUp = true;
        server.start();
    }

    List<MimeMessage> received() {
        return Stream.concat(earlier.stream(), isUp ? Stream.of(server.getReceivedMessages()) : Stream.empty())
                .toList();
    }

    /** Who got mail, in the order in which it came. */
    List<String> recipients() {
        return received().stream()
                .map(message -> {
                    try {
                        return message.getAllRecipients()[0].toString();
                    } catch (MessagingException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .toList();
    }

    MimeMessage only() {
        var all = received();
        if (all.size() != 1) {
            throw new AssertionError("not one mail but " + recipients());
        }
        return all.get(0);
    }

    static String text(MimeMessage message) {
        return part(message, 0);
    }

    static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int number) {
        try {
            return ((MimeMultipart) message.getContent())
                    .getBodyPart(number)
                    .getContent()
                    .toString();
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
