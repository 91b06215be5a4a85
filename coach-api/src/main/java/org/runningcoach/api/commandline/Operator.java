package org.runningcoach.api.commandline;

import java.util.List;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;

/** {@code operator grant EMAIL}: lets somebody look at the system's state. */
final class Operator implements Verb {

    @Override
    public void run(List<String> arguments) {
        List<String> words = Options.of("operator", arguments).words();
        if (words.size() != 2 || !words.getFirst().equals("grant")) {
            throw new BadUsage("operator takes grant EMAIL.");
        }
        Email email = Email.parse(words.get(1))
                .orElseThrow(() -> new BadUsage("'" + words.get(1) + "' is no e-mail address."));
        Maintenance.with(coach -> grant(coach.getBean(Accounts.class), email));
        System.out.println("Granted.");
    }

    static void grant(Accounts accounts, Email email) {
        if (!accounts.grantOperator(email)) {
            throw new Failed("Nobody has an account with this e-mail address.");
        }
    }
}
