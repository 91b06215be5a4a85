package org.runningcoach.api.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.runningcoach.api.CoachApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code train FOLDER}: starts on a throw-away embedded database in that folder, asks itself a question and stops. Java
 * writes down what that took and starts faster from then on.
 */
final class Train implements Verb {

    private static final int QUESTIONS = 20;

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new BadUsage("train takes the folder of a throw-away database.");
        }
        try (var coach = SpringApplication.run(
                CoachApplication.class,
                "--server.port=0",
                "--coach.database.stay=FOR_ONE_COMMAND",
                "--coach.database.url=",
                "--coach.data=" + arguments.getFirst(),
                "--logging.level.root=warn")) {
            for (int i = 0; i < QUESTIONS; i++) {
                askForHealth(coach);
            }
        }
    }

    private static void askForHealth(ConfigurableApplicationContext coach) {
        String port = coach.getEnvironment().getRequiredProperty("local.server.port");
        String host = coach.getEnvironment().getRequiredProperty("server.address");
        URI health = URI.create("http://" + host + ":" + port + "/api/system/health");
        try (InputStream answer = health.toURL().openStream()) {
            answer.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
