package org.runningcoach.api.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.api.account.Erasure;
import org.runningcoach.domain.shared.AthleteId;

/**
 * {@code erase --athlete ID --yes}: removes an athlete for good, as they could themselves. {@code erase --list} prints who was erased, by id, and
 * {@code erase --from FILE --yes} erases them again, in a backup from before.
 */
final class Erase implements Verb {

    @Override
    public void run(List<String> arguments) {
        Options options = Options.of("erase", arguments, "--athlete=", "--from=", "--list", "--yes");
        if (options.has("--list")) {
            Maintenance.with(coach -> list(coach.getBean(Erasure.class), System.out));
            return;
        }
        List<AthleteId> athletes = options.has("--from")
                ? listed(Path.of(options.value("--from").orElseThrow()))
                : List.of(options.athlete());
        if (!options.has("--yes")) {
            throw new BadUsage("This removes everything about "
                    + (athletes.size() == 1 ? athletes.getFirst() : athletes.size() + " athletes")
                    + " and cannot be undone; export gives it first. If that is meant, add --yes.");
        }
        Maintenance.with(coach -> erase(coach.getBean(Erasure.class), athletes, System.out));
    }

    static void list(Erasure erasure, PrintStream to) {
        erasure.erased().forEach(to::println);
    }

    static void erase(Erasure erasure, List<AthleteId> athletes, PrintStream to) {
        for (AthleteId athlete : athletes) {
            boolean known = erasure.isKnown(athlete);
            erasure.erase(athlete);
            to.println(athlete + (known ? " is erased." : " was not known here; should they come, they stay out."));
        }
    }

    /** As {@code --list} prints them; all lines are read before anybody is erased. */
    static List<AthleteId> listed(Path file) {
        List<AthleteId> athletes = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    athletes.add(AthleteId.of(line.strip()));
                }
            }
        } catch (IOException e) {
            throw new BadUsage("The file " + file + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new BadUsage("Line " + (athletes.size() + 1) + " of " + file + " is no athlete's id, a uuid.");
        }
        return athletes;
    }
}
