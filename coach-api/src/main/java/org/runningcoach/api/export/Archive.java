package org.runningcoach.api.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.facts.StoredFact;
import org.runningcoach.projection.facts.StoredFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of an archive, each written row by row. */
final class Archive {

    private static final int ROWS_AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ZipOutputStream zip;

    Archive(ZipOutputStream zip) {
        this.zip = zip;
    }

    void document(String name, Object content) {
        begin(name);
        write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content));
        end();
    }

    void text(String name, String content) {
        begin(name);
        write(content);
        end();
    }

    /** All rows of a table that the transaction may see, as a JSON array of objects named like the columns. */
    void rows(String table, JdbcClient rows) {
        begin(table.replace('_', '-') + ".json");
        var separator = new Separator();
        rows.sql("select to_jsonb(t)::text from public." + table + " t")
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    write(separator.next() + row.getString(1));
                });
        write(separator.end());
        end();
    }

    void activities(JdbcClient rows) {
        begin("activities.csv");
        write(ActivityCsv.HEADER);
        rows.sql("select * from activity order by id")
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    write(ActivityCsv.line(row));
                });
        end();
    }

    void facts(AthleteId athlete, StoredFacts facts) {
        begin("facts.jsonl");
        facts.forEach(athlete, fact -> write(line(fact)));
        end();
    }

    private static String line(StoredFact fact) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", fact.position());
        line.put("stream", fact.stream());
        line.put("sequence", fact.sequence());
        line.put("name", fact.name());
        line.put("revision", fact.revision());
        line.put("at", fact.at().toString());
        line.put("known", fact.event().isPresent());
        line.put("fact", fact.event().<JsonNode>map(JSON::valueToTree).orElseGet(fact::json));
        return JSON.writeValueAsString(line) + "\n";
    }

    private void begin(String name) {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the elements of a JSON array. */
    private static final class Separator {

        private boolean begun;

        String next() {
            String before = begun ? ",\n" : "[\n";
            begun = true;
            return before;
        }

        String end() {
            return begun ? "\n]\n" : "[]\n";
        }
    }
}
