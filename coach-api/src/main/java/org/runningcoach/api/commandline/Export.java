package org.runningcoach.api.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.runningcoach.api.export.AthleteExport;
import org.runningcoach.domain.shared.AthleteId;

/** {@code export --athlete ID [--to FILE]}: everything stored about an athlete as a zip archive. */
final class Export implements Verb {

    @Override
    public void run(List<String> arguments) {
        Options options = Options.of("export", arguments, "--athlete=", "--to=");
        AthleteId athlete = options.athlete();
        Path to = Path.of(options.value("--to").orElse("athlete-" + athlete + ".zip"));
        Maintenance.with(coach -> export(coach.getBean(AthleteExport.class), athlete, to));
        System.out.println("Written to " + to + ".");
    }

    /** No file that is there is overwritten, and none is left after a failure. */
    static void export(AthleteExport export, AthleteId athlete, Path file) {
        boolean written = false;
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            try {
                written = export.write(athlete, to);
            } finally {
                if (!written) {
                    Files.delete(file);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new Failed("The file " + file + " is there already; name another one with --to.");
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written to " + file, e);
        }
        if (!written) {
            throw new Failed("There is no athlete " + athlete + ".");
        }
    }
}
