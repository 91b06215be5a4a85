package org.runningcoach.api.activity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.log.commands.RemoveImport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.imports.FindImport;
import org.runningcoach.projection.imports.ImportPageView;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.ListImports;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of activities, and the receipts they get. */
@RestController
@RequestMapping("/api/activities")
class ImportController {

    private final FileReading files;
    private final ReadingProfile profiles;
    private final LogAccess log;

    ImportController(FileReading files, ReadingProfile profiles, LogAccess log) {
        this.files = files;
        this.profiles = profiles;
        this.log = log;
    }

    /** The file as the body itself. */
    @Operation(summary = "Import a file of activities")
    @Writes
    @PostMapping(path = "/import-csv", consumes = "text/csv")
    ImportReceiptView importBody(
            HttpServletRequest request,
            @ModelAttribute ImportWishes wishes,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now)
            throws IOException, InterruptedException {
        try (Upload upload = Upload.receive(request.getInputStream(), request.getContentLengthLong());
                InputStream file = upload.open()) {
            return receipt(file, wishes, dryRun, athlete, now);
        }
    }

    /** The file as part {@code file} of a form, which the container has received to its end. */
    @Operation(summary = "Import a file of activities")
    @Writes
    @PostMapping(path = "/import-csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReceiptView importPart(
            @RequestPart(name = "file", required = false) @Nullable MultipartFile part,
            @ModelAttribute ImportWishes wishes,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now)
            throws IOException, InterruptedException {
        if (part == null) {
            throw Refusal.ofParameter("file", "required", "The form has no part called file.");
        }
        try (InputStream file = part.getInputStream()) {
            return receipt(file, wishes, dryRun, athlete, now);
        }
    }

    private ImportReceiptView receipt(
            InputStream file, ImportWishes wishes, boolean dryRun, AthleteId athlete, Instant now)
            throws IOException, InterruptedException {
        var options = wishes.options(profiles.of(athlete), now);
        return dryRun ? files.check(athlete, file, options, now) : files.store(athlete, file, options, now);
    }

    @Operation(summary = "Receipts of imports, newest first")
    @Reads(ReadModel.IMPORTS)
    @GetMapping("/imports")
    ImportPageView list(
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @CurrentAthlete AthleteId athlete) {
        return log.answer(new ListImports(athlete, cursor, limit), ImportPageView.class);
    }

    @Operation(summary = "The receipt of an import")
    @Reads({ReadModel.IMPORTS, ReadModel.FITNESS})
    @GetMapping("/imports/{id}")
    ImportReceiptView get(@PathVariable UUID id, @CurrentAthlete AthleteId athlete) {
        return log.find(new FindImport(athlete, id), ImportReceiptView.class)
                .orElseThrow(() -> Refusal.notFound("There is no import " + id + "."));
    }

    @Operation(summary = "Take an import back")
    @Writes
    @DeleteMapping("/imports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @CurrentAthlete AthleteId athlete, @RequestTime Instant now) {
        log.change(new RemoveImport(athlete, id, now));
    }
}
