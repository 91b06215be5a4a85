package org.runningcoach.api.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.rebuild.Difference;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.projection.rebuild.RebuildRefused;

/** {@code rebuild VIEW | all}: builds views again from the facts beside the live ones, puts them in their place and verifies them there. */
final class RebuildViews implements Verb {

    @Override
    public void run(List<String> arguments) {
        List<String> words = Options.of("rebuild", arguments).words();
        List<View> views = views(words.size() == 1 ? words.getFirst() : "");
        Maintenance.with(
                coach -> rebuild(coach.getBean(Rebuild.class), coach.getBean(ViewAudit.class), views, System.out));
    }

    static List<View> views(String name) {
        return name.equals("all")
                ? Views.all()
                : List.of(Views.named(name)
                        .orElseThrow(() -> new BadUsage("rebuild takes a view or all; the views are "
                                + Views.all().stream().map(View::name).collect(Collectors.joining(", ")) + ".")));
    }

    /** One view that cannot be built does not keep the others from it. */
    static void rebuild(Rebuild rebuild, ViewAudit audit, List<View> views, PrintStream to) {
        if (rebuild.each(views, (together, view) -> isGood(view, together, audit, to))
                .contains(false)) {
            throw new Failed("Views and facts do not agree.");
        }
    }

    private static boolean isGood(View view, Rebuild.Together rebuild, ViewAudit audit, PrintStream to) {
        try {
            to.println(view.name() + ": built, " + told(rebuild.replace(view)));
        } catch (RebuildRefused e) {
            to.println(view.name() + ": WRONG, " + e.getMessage());
            return false;
        }
        return Verify.isGood(view, rebuild, audit, to);
    }

    private static String told(Difference before) {
        return before.isNone()
                ? "the same as before"
                : "%d rows were missing and %d too many or different before"
                        .formatted(before.missing(), before.surplus());
    }
}
