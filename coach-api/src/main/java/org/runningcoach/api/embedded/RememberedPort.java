package org.runningcoach.api.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the last start where it is still free, so that tools find the database where they left it; else another. */
final class RememberedPort {

    private static final int ANY = 0;

    private final Path file;

    RememberedPort(Path file) {
        this.file = file;
    }

    int choose() throws IOException {
        int remembered = Files.exists(file) ? parse(Files.readString(file).strip()) : ANY;
        int port = isFree(remembered) ? remembered : free();
        Files.writeString(file, port + "\n");
        return port;
    }

    /** The port of the last start. */
    int last() throws IOException {
        return parse(Files.readString(file).strip());
    }

    private static int parse(String text) {
        return text.matches("[1-9][0-9]{3,4}") ? Integer.parseInt(text) : ANY;
    }

    private static boolean isFree(int port) {
        if (port == ANY || port > 65_535) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(ANY, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
