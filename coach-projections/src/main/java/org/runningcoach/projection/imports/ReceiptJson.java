package org.runningcoach.projection.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ImportCompleted;
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

    /** What a fact says of a file that was stored, under the names of the receipt. */
    static String stored(ImportCompleted fact) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        known.put("id", fact.importId());
        known.put("receivedAt", fact.at());
        known.put("source", fact.source());
        known.put("read", fact.read());
        known.put("imported", fact.recorded());
        known.put("crossTraining", fact.otherSports());
        known.put("duplicates", fact.duplicates());
        known.put("coverage", fact.coverage());
        return JsonMapper.shared().writeValueAsString(known);
    }

    /** A part of a receipt that is known only after the rest was written. */
    static String part(String name, Object value) {
        return JsonMapper.shared().writeValueAsString(Map.of(name, value));
    }
}
