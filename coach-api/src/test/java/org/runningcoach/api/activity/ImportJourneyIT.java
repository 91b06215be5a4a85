package org.runningcoach.api.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@CoachTest
class ImportJourneyIT {

    private static final String FILE = new BulkFile(Dialect.GARMIN_ENGLISH, 50, 1).text();

    @LocalServerPort
    private int port;

    private Runner runner;

    @BeforeEach
    void sign_in() {
        runner = Runner.on(port);
    }

    @Test
    void a_file_becomes_activities_and_a_receipt() {
        JsonNode receipt = runner.upload(FILE).expect(200).json();
        assertThat(receipt.path("read").asInt()).isEqualTo(50);
        assertThat(receipt.path("imported").asInt()).isEqualTo(40);
        assertThat(receipt.path("crossTraining").asInt()).isEqualTo(10);
        assertThat(receipt.path("duplicates").asInt()).isZero();
        assertThat(receipt.at("/units/unit").asString()).isEqualTo("km");
        assertThat(receipt.at("/coverage/complete").asBoolean()).isTrue();
        assertThat(receipt.path("state").asString()).isEqualTo("COMPLETED");

        runner.awaitCount(50);
        String newest = runner.ids().getFirst();
        JsonNode activity =
                runner.api().get("/api/activities/" + newest).expect(200).json();
        assertThat(activity.path("start").asString()).startsWith("2026-06-30T");
        assertThat(activity.path("importId")).isEqualTo(receipt.path("id"));
        JsonNode kept = runner.api()
                .get("/api/activities/imports/" + receipt.path("id").asString())
                .expect(200)
                .json();
        assertThat(withoutWhatFollowed(kept)).isEqualTo(withoutWhatFollowed(receipt));
    }

    /** The receipt grows while ledger, form and plan take the file in. */
    private static JsonNode withoutWhatFollowed(JsonNode receipt) {
        return ((ObjectNode) receipt).remove(List.of("flipped", "form", "workoutsChanged"));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        runner.upload(FILE).expect(200);
        runner.awaitCount(50);
        List<JsonNode> before = runner.activities();
        String otherStyle = new BulkFile(Dialect.GARMIN_ENGLISH_DECIMAL_COMMA, 50, 1).text();
        for (String again : List.of(FILE, otherStyle)) {
            JsonNode receipt = runner.upload(again).expect(200).json();
            assertThat(receipt.path("imported").asInt()).isZero();
            assertThat(receipt.path("duplicates").asInt()).isEqualTo(50);
        }
        runner.upload(SmallFile.garmin()
                        .run("2026-07-02 07:00:00", "5.00", "00:25:00")
                        .text())
                .expect(200);
        runner.awaitCount(51);
        assertThat(runner.activities().subList(1, 51)).isEqualTo(before);
    }

    @Test
    void overlapping_files_in_either_order_give_the_same_log() {
        List<String> lines = Arrays.asList(FILE.split("\r\n"));
        String newer = String.join("\r\n", lines.subList(0, 31));
        String older = lines.getFirst() + "\r\n" + String.join("\r\n", lines.subList(21, 51));
        Runner other = Runner.on(port);
        runner.upload(newer).expect(200);
        JsonNode second = runner.upload(older).expect(200).json();
        other.upload(older).expect(200);
        other.upload(newer).expect(200);

        assertThat(second.path("duplicates").asInt()).isEqualTo(10);
        runner.awaitCount(50);
        other.awaitCount(50);
        assertThat(starts(runner)).isEqualTo(starts(other));
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_stores_nothing() {
        JsonNode first = runner.upload(FILE, "?dryRun=true").expect(200).json();
        assertThat(first.path("imported").asInt()).isEqualTo(40);
        assertThat(first.path("id").isNull()).isTrue();
        assertThat(first.path("state").asString()).isEqualTo("CHECKED");
        runner.upload(SmallFile.garmin()
                        .run("2026-07-02 07:00:00", "5.00", "00:25:00")
                        .text())
                .expect(200);
        runner.awaitCount(1);
        assertThat(runner.api()
                        .get("/api/activities/imports")
                        .json()
                        .path("imports")
                        .size())
                .isEqualTo(1);

        runner.upload(FILE).expect(200);
        JsonNode again = runner.upload(FILE, "?dryRun=true").expect(200).json();
        assertThat(again.path("imported").asInt()).isZero();
        assertThat(again.path("duplicates").asInt()).isEqualTo(50);
    }

    @Test
    void a_form_is_as_good_as_a_body() {
        JsonNode receipt = runner.uploadForm("file", FILE.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(receipt.path("imported").asInt()).isEqualTo(40);
    }

    @Test
    void a_wrong_file_is_taken_back_and_may_come_again() {
        String id = runner.upload(FILE).expect(200).json().path("id").asString();
        runner.awaitCount(50);
        runner.api().delete("/api/activities/imports/" + id, null).expect(204);
        runner.awaitCount(0);
        await().untilAsserted(() -> assertThat(runner.api()
                        .get("/api/activities/imports/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("REMOVED"));
        runner.api().delete("/api/activities/imports/" + id, null).expect(404);

        assertThat(runner.upload(FILE).expect(200).json().path("imported").asInt())
                .isEqualTo(40);
        runner.awaitCount(50);
    }

    @Test
    void what_was_taken_out_singly_stays_out() {
        runner.upload(FILE).expect(200);
        runner.awaitCount(50);
        String gone = runner.ids().get(7);
        runner.api().delete("/api/activities/" + gone, null).expect(204);
        runner.awaitCount(49);
        JsonNode receipt = runner.upload(FILE).expect(200).json();
        assertThat(receipt.path("removedBefore").asInt()).isEqualTo(1);
        assertThat(receipt.path("duplicates").asInt()).isEqualTo(49);
        assertThat(runner.ids()).hasSize(49).doesNotContain(gone);
    }

    @Test
    void units_and_types_can_be_said_with_the_upload() {
        String file = SmallFile.garmin()
                .run("2026-06-01 07:00:00", "5.00", "00:40:00")
                .row("Parkour", "2026-06-02 07:00:00", "<b>=1+1</b>", "3.00", "00:30:00")
                .text();
        JsonNode receipt =
                runner.upload(file, "?units=mi&runTypes=Parkour").expect(200).json();
        assertThat(receipt.path("imported").asInt()).isEqualTo(2);
        assertThat(receipt.at("/units/unit").asString()).isEqualTo("mi");
        runner.awaitCount(2);
        assertThat(runner.activities().getLast().path("metres").asDouble()).isEqualTo(8046.72);
        assertThat(runner.activities().getFirst().path("title").asString()).isEqualTo("<b>=1+1</b>");
        assertThat(runner.upload(file, "?units=ells").expect(400).refusedFields())
                .containsExactly("units");
        assertThat(runner.upload(file, "?dryRun=perhaps").expect(400).refusedFields())
                .containsExactly("dryRun");
    }

    @Test
    void what_the_file_contradicts_is_reported_and_the_first_kept() {
        runner.upload(SmallFile.garmin()
                        .run("2026-06-01 07:00:00", "5.00", "00:25:00")
                        .text())
                .expect(200);
        JsonNode receipt = runner.upload(SmallFile.garmin()
                        .run("2026-06-03 07:00:00", "8.00", "00:40:00")
                        .run("2026-06-01 07:00:00", "6.00", "00:30:00")
                        .text())
                .expect(200)
                .json();
        assertThat(receipt.path("imported").asInt()).isEqualTo(1);
        assertThat(receipt.path("conflicts").size()).isEqualTo(1);
        assertThat(receipt.at("/conflicts/0/row").asInt()).isEqualTo(3);
        runner.awaitCount(2);
        assertThat(receipt.at("/conflicts/0/kept").asString())
                .isEqualTo(runner.ids().getLast());
        assertThat(runner.activities().getLast().path("metres").asDouble()).isEqualTo(5000);
    }

    @Test
    void a_receipt_quotes_a_hundred_rows_of_each_kind_and_counts_them_all() {
        SmallFile first = SmallFile.garmin();
        SmallFile second = SmallFile.garmin();
        for (int minute = 0; minute < 120; minute++) {
            String start = "2026-06-01 %02d:%02d:00".formatted(7 + minute / 60, minute % 60);
            first.run(start, "5.00", "00:25:00");
            second.run(start, "6.00", "00:30:00").run("some day", "5.00", "00:25:00");
        }
        second.run("2026-06-02 07:00:00", "5.00", "00:25:00").run("2026-06-02 07:00:00", "6.00", "00:30:00");
        runner.upload(first.text()).expect(200);
        JsonNode receipt = runner.upload(second.text()).expect(200).json();
        assertThat(receipt.path("read").asInt()).isEqualTo(242);
        assertThat(receipt.path("skippedCount").asInt()).isEqualTo(120);
        assertThat(receipt.path("skipped")).hasSize(100);
        assertThat(receipt.at("/skipped/99/row").asInt()).isEqualTo(201);
        assertThat(receipt.path("conflictCount").asInt()).isEqualTo(121);
        assertThat(receipt.path("conflicts")).hasSize(100);
        assertThat(receipt.at("/conflicts/0/keptRow").isNull()).isFalse();

        JsonNode listed = runner.api()
                .get("/api/activities/imports?limit=1")
                .expect(200)
                .json()
                .at("/imports/0");
        assertThat(listed.path("skipped")).isEmpty();
        assertThat(listed.path("conflicts")).isEmpty();
        assertThat(listed.path("skippedCount").asInt()).isEqualTo(120);
        assertThat(listed.path("conflictCount").asInt()).isEqualTo(121);
        assertThat(withoutWhatFollowed(runner.api()
                        .get("/api/activities/imports/" + receipt.path("id").asString())
                        .expect(200)
                        .json()))
                .isEqualTo(withoutWhatFollowed(receipt));
    }

    @Test
    void a_receipt_names_a_hundred_types_and_counts_the_activities_of_all() {
        SmallFile file = SmallFile.garmin();
        for (int day = 0; day < 105; day++) {
            file.row("Sport " + day, LocalDate.of(2026, 1, 1).plusDays(day) + " 07:00:00", "x", "5.00", "00:25:00");
        }
        JsonNode receipt = runner.upload(file.text()).expect(200).json();
        assertThat(receipt.path("crossTraining").asInt()).isEqualTo(105);
        assertThat(receipt.path("otherSports")).hasSize(100);
        assertThat(receipt.path("unknownTypes")).hasSize(100);
    }

    @Test
    void another_athletes_files_and_activities_do_not_exist() {
        String id = runner.upload(FILE).expect(200).json().path("id").asString();
        runner.awaitCount(50);
        Runner other = Runner.on(port);
        String activity = runner.ids().getFirst();
        assertThat(other.activities()).isEmpty();
        other.api().get("/api/activities/" + activity).expect(404);
        other.api().delete("/api/activities/" + activity, null).expect(404);
        other.api().get("/api/activities/imports/" + id).expect(404);
        other.api().delete("/api/activities/imports/" + id, null).expect(404);
        assertThat(other.api()
                        .get("/api/activities/imports")
                        .json()
                        .path("imports")
                        .isEmpty())
                .isTrue();
        assertThat(runner.ids()).hasSize(50);
    }

    private static List<String> starts(Runner of) {
        return of.activities().stream()
                .map(activity -> activity.path("start").asString() + activity.path("metres"))
                .toList();
    }
}
