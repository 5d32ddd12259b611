package org.imprimatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.imprimatur.page.Hash;
import org.imprimatur.review.Attachments;
import org.imprimatur.review.GivenSignOff;
import org.imprimatur.review.PacketCheck;
import org.imprimatur.review.PacketException;
import org.imprimatur.review.Proven;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether an evidence packet is as it was sealed; asks nothing but the file. */
@Command(
        name = "verify-evidence",
        mixinStandardHelpOptions = true,
        description = {
            "Checks an evidence packet (PDF or JSON) without a store and without a server: every hash in it, the chain,"
                    + " that what it says follows from the chain, and the seal over all of its bytes.",
            "",
            "Without --key it proves that nothing was altered since the packet was sealed, but not by whom: a forger can"
                    + " seal with a key of his own. With --key it proves that the installation which holds that key sealed"
                    + " it.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing was altered (and the key is the one named)", "1:it does not hold, or is no packet"})
final class VerifyEvidence implements Callable<Integer> {
    private static final long LARGEST = 256L * 1024 * 1024;

    private final Attachments attachments;

    @Parameters(paramLabel = "FILE", description = "the packet")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Path file;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "the fingerprint of the installation's key, or a file with the key (./imprimatur evidence-key)")
    private @Nullable String key;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "a packet of the same page that you kept: proves that nothing in it was rewritten since")
    private @Nullable Path earlier;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    VerifyEvidence(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Integer call() {
        var named = key == null ? null : NamedKey.fingerprint(key);
        var out = spec.commandLine().getOut();
        try {
            var proven = PacketCheck.check(bytes(file), attachments);
            tell(proven, out);
            boolean holds = tellSeal(proven, named, out);
            return holds && tellEarlier(proven, out) ? 0 : 1;
        } catch (PacketException no) {
            out.println("DOES NOT HOLD: " + file + ": " + no.why());
            return 1;
        }
    }

    private static boolean tellSeal(Proven proven, @Nullable Hash named, PrintWriter out) {
        var sealed = proven.key().fingerprint();
        if (named == null) {
            out.printf("HOLDS: nothing was altered since it was sealed with the key%n  %s%n", sealed);
            out.println("Not proven: whose key that is. Compare it with the one the installation shows, or name it with"
                    + " --key.");
        } else if (sealed.equals(named)) {
            out.println("HOLDS: nothing was altered since the installation with the key that you named sealed it.");
        } else {
            out.println(
                    "FORGED OR FOREIGN: it was sealed with the key " + sealed + ", not with the one that you named.");
        }
        return named == null || sealed.equals(named);
    }

    private boolean tellEarlier(Proven proven, PrintWriter out) {
        if (earlier == null) {
            return true;
        }
        var broken = proven.breakAfter(checkedEarlier(earlier));
        out.println(broken.map(why -> "REWRITTEN: " + why + ".")
                .orElse("HOLDS: every journal entry of the earlier packet stands in it unchanged."));
        return broken.isEmpty();
    }

    private Proven checkedEarlier(Path packet) {
        try {
            return PacketCheck.check(bytes(packet), attachments);
        } catch (PacketException no) {
            throw new Imprimatur.CannotException("the earlier packet " + packet + " does not hold: " + no.why());
        }
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Imprimatur.CannotException("there is no file " + file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Imprimatur.CannotException(file + " is too large for an evidence packet");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Imprimatur.CannotException(file + " could not be read: " + unreadable.getMessage());
        }
    }

    private static void tell(Proven proven, PrintWriter out) {
        var said = proven.proceedings();
        var page = said.now();
        out.printf("Evidence on %s/%s (page %s), gathered %s%n", page.locale(), page.path(), page.id(), proven.made());
        out.printf(
                "  revision %d by %s, text %s%n",
                said.revision().number(),
                said.revision().author(),
                said.revision().text());
        out.printf("  fate: %s%n", said.fate());
        said.signOffs().forEach(given -> out.println("  " + line(given)));
        var tip = said.chain().get(said.chain().size() - 1);
        out.printf("  chain: %d entries up to %s, tip %s%n", said.chain().size(), tip.at(), tip.hash());
    }

    private static String line(GivenSignOff given) {
        var signOff = given.signOff();
        return "signed off by %s as %s on %s (entry %d)%s"
                .formatted(
                        signOff.by(),
                        signOff.capacity(),
                        signOff.at(),
                        given.entry().number(),
                        given.voided()
                                .map(later -> ", VOID since entry " + later.number())
                                .orElse(""));
    }
}
