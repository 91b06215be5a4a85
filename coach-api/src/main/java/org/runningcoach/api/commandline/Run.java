package org.runningcoach.api.commandline;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.runningcoach.api.CoachApplication;
import org.springframework.boot.SpringApplication;

/** {@code run [--now T] [--force]}: serves until it is told to stop. */
final class Run implements Verb {

    @Override
    public void run(List<String> arguments) {
        SpringApplication.run(CoachApplication.class, properties(arguments).toArray(String[]::new));
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    static List<String> properties(List<String> arguments) {
        List<String> properties = new ArrayList<>();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            properties.add(
                    switch (word) {
                        case "--now" -> "--coach.time.now=" + instant(words);
                        case "--force" -> "--coach.time.force=true";
                        default ->
                            throw new BadUsage("run does not know '" + word + "'; it takes --now T and --force.");
                    });
        }
        return properties;
    }

    private static Instant instant(Iterator<String> words) {
        String text = words.hasNext() ? words.next() : "";
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadUsage("--now takes an instant such as 2026-03-01T22:55:00Z, not '" + text + "'.");
        }
    }
}
