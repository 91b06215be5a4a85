package org.runningcoach.projection.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of receipts, newest first.
 *
 * @param imports without the skipped rows and the conflicts, which are only counted here
 * @param next where the following page begins; absent on the last
 */
public record ImportPageView(
        List<ImportReceiptView> imports, @Nullable UUID next) {

    public ImportPageView {
        imports = List.copyOf(imports);
    }
}
