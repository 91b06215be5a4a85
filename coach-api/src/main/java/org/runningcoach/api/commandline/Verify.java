package org.runningcoach.api.commandline;

import java.io.PrintStream;
import java.util.List;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.ViewCount;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.rebuild.Difference;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.projection.rebuild.RebuildRefused;

/** {@code verify}: holds every view against a fresh replay, counts the facts, and looks for gaps in the streams and for receipts that the facts do not bear out. */
final class Verify implements Verb {

    @Override
    public void run(List<String> arguments) {
        if (!Options.of("verify", arguments).words().isEmpty()) {
            throw new BadUsage("verify takes no words.");
        }
        Maintenance.with(coach -> verify(coach.getBean(Rebuild.class), coach.getBean(ViewAudit.class), System.out));
    }

    static void verify(Rebuild rebuild, ViewAudit audit, PrintStream to) {
        boolean good = !rebuild.each(Views.all(), (together, view) -> isGood(view, together, audit, to))
                .contains(false);
        List<String> broken = audit.brokenStreams();
        broken.forEach(stream -> to.println("stream " + stream + ": WRONG, its numbers are not gapless"));
        to.println(broken.isEmpty() ? "streams: good, gapless" : "streams: " + broken.size() + " WRONG");
        List<String> receipts = audit.wrongReceipts();
        receipts.forEach(wrong -> to.println("receipts: WRONG, " + wrong));
        to.println(
                receipts.isEmpty() ? "receipts: good, one for each import" : "receipts: " + receipts.size() + " WRONG");
        if (!good || !broken.isEmpty() || !receipts.isEmpty()) {
            throw new Failed("Views and facts do not agree.");
        }
    }

    static boolean isGood(View view, Rebuild.Together rebuild, ViewAudit audit, PrintStream to) {
        ViewCount count = audit.count(view);
        String counted = "handled %d + parked %d + skipped %d %s stored %d"
                .formatted(
                        count.handled(), count.parked(), count.skipped(), count.addsUp() ? "=" : "<>", count.stored());
        try {
            Difference difference = rebuild.compare(view);
            boolean good = difference.isNone() && count.addsUp();
            to.printf(
                    "%s: %s, %d rows, digest %s, %d missing, %d too many or different; %s%n",
                    view.name(),
                    good ? "good" : "WRONG",
                    difference.rows(),
                    difference.digest(),
                    difference.missing(),
                    difference.surplus(),
                    counted);
            return good;
        } catch (RebuildRefused e) {
            to.printf("%s: WRONG, %s; %s%n", view.name(), e.getMessage(), counted);
            return false;
        }
    }
}
