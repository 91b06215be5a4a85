package org.runningcoach.domain.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;

/** The files a log took in, in the order they came; activities refer to them by number, from 1. */
final class KnownImports {

    private final List<KnownImport> imports;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    KnownImports(List<KnownImport> imports) {
        this.imports = new ArrayList<>(imports);
    }

    /** The number of an import, {@link KnownActivity#BY_HAND} for none, and the next free one for an import not seen yet. */
    int numberOf(@Nullable UUID importId) {
        if (importId == null) {
            return KnownActivity.BY_HAND;
        }
        for (int i = imports.size() - 1; i >= 0; i--) {
            if (imports.get(i).id().equals(importId)) {
                return i + 1;
            }
        }
        return imports.size() + 1;
    }

    boolean isInTheLog(UUID importId) {
        KnownImport known = get(importId);
        return known != null && known.state() != KnownImport.State.REMOVED;
    }

    boolean isTakenBack(UUID importId) {
        KnownImport known = get(importId);
        return known != null && known.state() == KnownImport.State.REMOVED;
    }

    boolean isCompleted(UUID importId) {
        KnownImport known = get(importId);
        return known != null && known.state() == KnownImport.State.COMPLETED;
    }

    @Nullable
    Coverage coverageOf(UUID importId) {
        KnownImport known = get(importId);
        return known == null ? null : known.coverage();
    }

    private @Nullable KnownImport get(UUID importId) {
        int number = numberOf(importId);
        return number > imports.size() ? null : imports.get(number - 1);
    }

    void opened(@Nullable UUID importId) {
        if (importId != null && get(importId) == null) {
            imports.add(new KnownImport(importId, KnownImport.State.OPEN, null));
        }
    }

    void completed(UUID importId, @Nullable Coverage coverage) {
        opened(importId);
        replace(new KnownImport(importId, KnownImport.State.COMPLETED, coverage));
    }

    void removed(UUID importId) {
        replace(new KnownImport(importId, KnownImport.State.REMOVED, null));
    }

    private void replace(KnownImport changed) {
        imports.set(numberOf(changed.id()) - 1, changed);
    }

    @JsonValue
    List<KnownImport> list() {
        return List.copyOf(imports);
    }
}
