package org.runningcoach.projection.imports;

import java.util.List;
import org.runningcoach.domain.plan.model.FlippedEntry;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as it is kept. */
final class ReceiptJson {

    private ReceiptJson() {}

    static ImportReceiptView read(String json) {
        return JsonMapper.shared().readValue(json, ImportReceiptView.class);
    }

    static String write(ImportReceiptView receipt) {
        return JsonMapper.shared().writeValueAsString(receipt);
    }

    static List<FlippedEntry> flipped(String json) {
        return JsonMapper.shared().readerForListOf(FlippedEntry.class).readValue(json);
    }

    static String write(List<FlippedEntry> flipped) {
        return JsonMapper.shared().writeValueAsString(flipped);
    }
}
