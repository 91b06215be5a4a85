package org.runningcoach.api.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.rebuild.Difference;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.projection.rebuild.RebuildRefused;

/** {@code rebuild VIEW | all}: builds views again from the facts beside the live ones and puts them in their place. */
final class RebuildViews implements Verb {

    @Override
    public void run(List<String> arguments) {
        List<String> words = Options.of("rebuild", arguments).words();
        List<View> views = views(words.size() == 1 ? words.getFirst() : "");
        Maintenance.with(coach -> views.forEach(view -> rebuild(coach.getBean(Rebuild.class), view, System.out)));
    }

    static List<View> views(String name) {
        return name.equals("all")
                ? Views.all()
                : List.of(Views.named(name)
                        .orElseThrow(() -> new BadUsage("rebuild takes a view or all; the views are "
                                + Views.all().stream().map(View::name).collect(Collectors.joining(", ")) + ".")));
    }

    static void rebuild(Rebuild rebuild, View view, PrintStream to) {
        try {
            Difference before = rebuild.replace(view);
            to.println(
                    before.isNone()
                            ? "%s: %d rows, digest %s, the same as before"
                                    .formatted(view.name(), before.rows(), before.digest())
                            : "%s: %d rows, digest %s; %d were missing, %d too many or different before"
                                    .formatted(
                                            view.name(),
                                            before.rows(),
                                            before.digest(),
                                            before.missing(),
                                            before.surplus()));
        } catch (RebuildRefused e) {
            throw new Failed(e.getMessage());
        }
    }
}
