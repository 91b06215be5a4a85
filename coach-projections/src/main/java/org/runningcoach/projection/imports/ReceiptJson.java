package org.runningcoach.projection.imports;

import java.util.Map;
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

    /** A part of a receipt that is known only after the rest was written. */
    static String part(String name, Object value) {
        return JsonMapper.shared().writeValueAsString(Map.of(name, value));
    }
}
