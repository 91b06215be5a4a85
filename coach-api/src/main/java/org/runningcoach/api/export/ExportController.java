package org.runningcoach.api.export;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives athletes what is stored about them. */
@RestController
class ExportController {

    private static final String ZIP = "application/zip";

    private final AthleteExport export;

    ExportController(AthleteExport export) {
        this.export = export;
    }

    /** Written aside first: what goes wrong is answered as an error, not as half an archive. */
    @Operation(summary = "Everything stored about the athlete, as a zip archive of JSON and CSV")
    @Reads({
        ReadModel.PROFILE,
        ReadModel.ACTIVITIES,
        ReadModel.FEEDBACK,
        ReadModel.IMPORTS,
        ReadModel.FITNESS,
        ReadModel.PLAN,
        ReadModel.LEDGER,
        ReadModel.REPORT_CARD
    })
    @GetMapping(path = "/api/users/export", produces = ZIP)
    ResponseEntity<Resource> export(@CurrentAthlete AthleteId athlete) throws IOException {
        Path archive = Files.createTempFile("coach-export", ".zip");
        try {
            try (OutputStream to = Files.newOutputStream(archive)) {
                if (!export.write(athlete, to)) {
                    throw Refusal.notFound("This account is gone already.");
                }
            }
            return answer(archive);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(archive);
            throw e;
        }
    }

    private static ResponseEntity<Resource> answer(Path archive) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .contentLength(Files.size(archive))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("running-coach.zip")
                                .build()
                                .toString())
                .body(new InputStreamResource(Files.newInputStream(archive, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
