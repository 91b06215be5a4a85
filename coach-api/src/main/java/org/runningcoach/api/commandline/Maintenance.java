package org.runningcoach.api.commandline;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.runningcoach.api.CoachApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The program at rest: configured as when it serves, on the same database, but nothing in it starts by itself. Where a coach already runs on
 * the embedded database, it uses that one beside it; a second command is refused while the first has started it.
 */
final class Maintenance {

    private Maintenance() {}

    /** @param properties of this time, as on the command line of {@code run} */
    static void with(Consumer<ApplicationContext> work, String... properties) {
        var application = new SpringApplication(CoachApplication.class);
        // the parts of the web stand ready and no port is opened
        var all = Stream.concat(
                Stream.of("--server.port=-1", "--coach.serving=false", "--logging.level.root=error"),
                Stream.of(properties));
        try (var coach = application.run(all.toArray(String[]::new))) {
            work.accept(coach);
        }
    }
}
