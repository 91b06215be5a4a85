package org.runningcoach.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.runningcoach.imports.values.NumberStyle;

/**
 * Invented activity lists of any length in the shape of each dialect. The same seed gives the same activities in every dialect:
 * four of five are runs, distance, duration, pace, cadence and stride agree, and no two starts are equal.
 */
public record BulkFile(Dialect dialect, int rows, long seed) {

    /** The ways in which lists are written. */
    public enum Dialect {
        GARMIN_ENGLISH(
                "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Run Cadence,"
                        + "Max Run Cadence,Avg Pace,Best Pace,Total Ascent,Total Descent,Avg Stride Length,Training Stress Score®,"
                        + "Steps,Best Lap Time,Number of Laps,Moving Time,Elapsed Time,Min Elevation,Max Elevation"),
        GARMIN_ENGLISH_DECIMAL_COMMA(GARMIN_ENGLISH.header),
        GARMIN_ENGLISH_MILES(GARMIN_ENGLISH.header),
        /** Re-saved: no quotes but where a thousands comma needs them. */
        GARMIN_GERMAN_UNQUOTED(
                "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,"
                        + "Aerober TE,Ø Schrittfrequenz (Laufen),Max. Schrittfrequenz (Laufen),Ø Pace,Beste Pace,Anstieg gesamt,"
                        + "Abstieg gesamt,Ø Schrittlänge,Training Stress Score®,Schritte,Beste Rundenzeit,Anzahl der Runden,"
                        + "Zeit in Bewegung,Verstrichene Zeit,Minimale Höhe,Maximale Höhe"),
        STRAVA("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
                + "Max Heart Rate,Filename,Elapsed Time,Moving Time,Distance,Elevation Gain,Elevation Loss,Average Cadence,"
                + "Max Heart Rate,Average Heart Rate");

        private final String header;

        Dialect(String header) {
            this.header = header;
        }
    }

    private record Activity(
            int number,
            LocalDateTime start,
            boolean run,
            double metres,
            int seconds,
            int beats,
            int steps,
            int climb) {}

    private static final LocalDateTime NEWEST = LocalDateTime.of(2026, 6, 30, 18, 0);
    private static final double MILE = 1609.344;

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public String text() {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(dialect.header).append("\r\n");
        LocalDateTime start = NEWEST;
        for (int i = 0; i < rows; i++) {
            start = start.minusSeconds(30_000 + random.nextInt(40_000));
            text.append(line(activity(i, start, random))).append("\r\n");
        }
        return text.toString();
    }

    private static Activity activity(int number, LocalDateTime start, Random random) {
        double metres = 3000 + 10 * random.nextInt(1700);
        double secondsAKilometre = 270 + random.nextInt(120);
        int seconds = (int) Math.round(metres / 1000 * secondsAKilometre);
        return new Activity(
                number,
                start,
                number % 5 != 3,
                metres,
                seconds,
                120 + random.nextInt(50),
                155 + random.nextInt(25),
                random.nextInt(300));
    }

    private String line(Activity activity) {
        return dialect == Dialect.STRAVA ? stravaLine(activity) : garminLine(activity);
    }

    private static String stravaLine(Activity a) {
        String date = a.start.format(DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm:ss a", Locale.US));
        return String.join(
                ",",
                Integer.toString(600_000 + a.number),
                '"' + date + '"',
                "Invented " + a.number,
                a.run ? "Run" : "Ride",
                "",
                Integer.toString(a.seconds),
                decimals(a.metres / 1000, 2),
                Integer.toString(a.beats + 20),
                "",
                a.seconds + ".0",
                a.seconds - 5 + ".0",
                decimals(a.metres, 1),
                a.climb + ".0",
                a.climb + ".0",
                decimals(a.steps / 2.0, 1),
                a.beats + 20 + ".0",
                a.beats + ".0");
    }

    private String garminLine(Activity a) {
        boolean german = dialect == Dialect.GARMIN_GERMAN_UNQUOTED;
        double unit = dialect == Dialect.GARMIN_ENGLISH_MILES ? MILE : 1000;
        double stride = a.metres / (a.steps * (a.seconds / 60.0));
        String type = german ? (a.run ? "Laufen" : "Radfahren") : (a.run ? "Running" : "Cycling");
        String pace = a.run ? pace(a.seconds / (a.metres / unit)) : number(a.metres / a.seconds * 3.6, 1);
        return String.join(
                ",",
                type,
                a.start.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")),
                "false",
                quoted("Invented " + a.number),
                quoted(number(a.metres / unit, 2)),
                quoted(number(a.metres / 16, 0)),
                quoted(clock(a.seconds)),
                quoted(Integer.toString(a.beats)),
                quoted(Integer.toString(a.beats + 20)),
                quoted(number(3.1, 1)),
                quoted(a.run ? Integer.toString(a.steps) : "--"),
                quoted(a.run ? Integer.toString(a.steps + 12) : "--"),
                quoted(pace),
                quoted("--"),
                quoted(Integer.toString(a.climb)),
                quoted(Integer.toString(a.climb)),
                quoted(a.run ? number(stride, 2) : "--"),
                quoted(number(0, 1)),
                quoted(number(a.steps * (a.seconds / 60.0), 0)),
                quoted("--"),
                quoted("1"),
                quoted(clock(a.seconds - 5)),
                quoted(clock(a.seconds + 60)),
                quoted("'-3"),
                quoted("45"));
    }

    private String quoted(String text) {
        boolean bare = dialect == Dialect.GARMIN_GERMAN_UNQUOTED && text.indexOf(',') < 0;
        return bare ? text : '"' + text + '"';
    }

    private String number(double value, int decimals) {
        String text = String.format(Locale.US, "%,." + decimals + "f", value);
        boolean comma = dialect == Dialect.GARMIN_ENGLISH_DECIMAL_COMMA;
        return comma ? text.replace(',', ' ').replace('.', ',').replace(' ', '.') : text;
    }

    private static String decimals(double value, int decimals) {
        return String.format(Locale.US, "%." + decimals + "f", value);
    }

    private static String clock(int seconds) {
        return String.format(Locale.US, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String pace(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.US, "%d:%02d", whole / 60, whole % 60);
    }

    /** The style of the numbers in this dialect. */
    public NumberStyle numbers() {
        return dialect == Dialect.GARMIN_ENGLISH_DECIMAL_COMMA ? NumberStyle.COMMA : NumberStyle.POINT;
    }
}
