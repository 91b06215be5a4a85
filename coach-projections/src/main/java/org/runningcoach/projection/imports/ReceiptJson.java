package org.runningcoach.projection.imports;

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
}
