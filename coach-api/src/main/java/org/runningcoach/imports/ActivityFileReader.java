package org.runningcoach.imports;

import java.io.IOException;
import java.io.InputStream;
import org.runningcoach.imports.csv.CsvTable;
import org.runningcoach.imports.garmin.GarminReader;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.strava.StravaReader;

/**
 * Reads an uploaded list of activities, Garmin Connect's or Strava's, whatever its language, separators and number style. Pure: the
 * same bytes and options give the same answer, and nothing is stored.
 */
public final class ActivityFileReader {

    /**
     * Reads the upload to its end or to the first reason for refusing it; the stream is left open.
     *
     * @throws FileRefused when nothing of the file can be imported
     * @throws IOException when the upload itself breaks off
     */
    public ActivityFile read(InputStream upload, ReadOptions options) throws IOException {
        CsvTable table = CsvTable.open(
                upload, options.limits(), word -> GarminReader.knowsColumn(word) || StravaReader.knowsColumn(word));
        return StravaReader.reads(table)
                ? new StravaReader(options).read(table)
                : new GarminReader(options).read(table);
    }
}
