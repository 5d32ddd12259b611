package org.imprimatur.torture;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Nodes in processes of their own, started as {@code ./imprimatur run --cluster} starts them.
 *
 * @param doors where each node is found by people
 * @param members where each listens for the others
 */
record Grid(Path work, List<Integer> doors, List<Integer> members) {
    private static final Pattern SWITCH =
            Pattern.compile("^(set .*hazelcast-config-specific-configuration.enabled)=.*", Pattern.MULTILINE);

    static Grid of(Path work, int nodes) throws IOException {
        var ports = freePorts(2 * nodes);
        return new Grid(work, ports.subList(0, nodes), ports.subList(nodes, 2 * nodes));
    }

    private static List<Integer> freePorts(int count) throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        var ports = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            var socket = new ServerSocket(0);
            sockets.add(socket);
            ports.add(socket.getLocalPort());
        }
        for (var socket : sockets) {
            socket.close();
        }
        return ports;
    }

    /** Begins the start of a node at a store. */
    Victim start(int node, String mongodb, List<String> more) throws IOException {
        return start(Path.of(System.getProperty("imprimatur.jar", "target/imprimatur.jar")), node, mongodb, more);
    }

    /** The same, of another build. */
    Victim start(Path jar, int node, String mongodb, List<String> more) throws IOException {
        var folder = Files.createDirectories(work.resolve("node-" + node));
        var preboot = folder.resolve("preboot.asadmin");
        Files.writeString(
                preboot,
                SWITCH.matcher(Files.readString(Path.of("payara-config/preboot.asadmin")))
                        .replaceAll("$1=true"));
        var settings = new ArrayList<>(List.of(
                "-Dimprimatur.demo=true",
                "-Djnosql.document.provider="
                        + "org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration",
                "-Djnosql.mongodb.url=" + mongodb,
                "-Dhazelcast.socket.bind.any=false",
                "-Dhazelcast.phone.home.enabled=false"));
        settings.addAll(more);
        var all = members.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        var arguments = List.of(
                "--clustername",
                "torture-" + members.get(0),
                "--clustermode",
                "tcpip:" + all,
                "--startport",
                String.valueOf(members.get(node)),
                "--interfaces",
                "127.0.0.1",
                "--prebootcommandfile",
                preboot.toString());
        return Victim.start(jar, folder, doors.get(node), 0, settings, arguments);
    }
}
