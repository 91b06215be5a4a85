package org.runningcoach.api.commandline;

import java.util.List;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Erasure;
import org.runningcoach.domain.shared.AthleteId;

/** {@code erase --athlete ID --yes}: removes an athlete for good, as they could themselves. */
final class Erase implements Verb {

    @Override
    public void run(List<String> arguments) {
        Options options = Options.of("erase", arguments, "--athlete=", "--yes");
        AthleteId athlete = options.athlete();
        if (!options.has("--yes")) {
            throw new BadUsage("This removes everything about " + athlete
                    + " and cannot be undone; export gives it first. If that is meant, add --yes.");
        }
        Maintenance.with(coach -> {
            boolean known = coach.getBean(Accounts.class).find(athlete).isPresent();
            coach.getBean(Erasure.class).erase(athlete);
            System.out.println(known ? "Erased." : "There was no account; whatever else was stored is erased.");
        });
    }
}
