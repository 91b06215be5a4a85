package org.runningcoach.api.activity;

import java.util.ArrayList;
import java.util.List;

/** A short list as Garmin Connect writes it, row by row. */
final class SmallFile {

    static final String HEADER =
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Stride Length";

    private final List<String> rows = new ArrayList<>();

    static SmallFile garmin() {
        return new SmallFile();
    }

    SmallFile run(String start, String kilometres, String duration) {
        return row("Running", start, "Lillby", kilometres, duration);
    }

    SmallFile row(String type, String start, String title, String distance, String duration) {
        rows.add(type + "," + start + ",false,\"" + title + "\",\"" + distance + "\",\"500\",\"" + duration
                + "\",\"140\",\"170\",\"--\",\"--\"");
        return this;
    }

    SmallFile raw(String row) {
        rows.add(row);
        return this;
    }

    String text() {
        return HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }
}
