package org.runningcoach.projection.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.projection.facts.StoredFact;
import org.runningcoach.projection.facts.StoredFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the receipts of files, which the import writes itself, against the facts: whether each import has one, and whether none says what no fact does. What
 * receipts say beside that is compared as part of their view.
 */
@Component
public class ReceiptAudit {

    private static final String COMPLETED = "log.import-completed";
    private static final String REMOVED = "log.import-removed";

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient sql;
    private final StoredFacts facts;
    private final TransactionTemplate oneInstant;

    ReceiptAudit(JdbcClient sql, StoredFacts facts, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.facts = facts;
        this.oneInstant = new TransactionTemplate(transactions);
        this.oneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A sentence for each receipt that is missing or wrong, all as of one instant. */
    public List<String> wrong() {
        return Objects.requireNonNull(oneInstant.execute(status -> wrongNow()));
    }

    private List<String> wrongNow() {
        var receipts = new TreeMap<UUID, String>();
        sql.sql("select id, receipt ->> 'state' as state from import_receipt").query(row -> {
            receipts.put(row.getObject("id", UUID.class), String.valueOf(row.getString("state")));
        });
        Set<UUID> completed = imports(COMPLETED);
        Set<UUID> removed = imports(REMOVED);
        Set<UUID> named = new HashSet<>(sql.sql("select distinct import_id from activity where import_id is not null")
                .query(UUID.class)
                .list());
        named.addAll(completed);
        named.addAll(removed);
        List<String> wrong = new ArrayList<>();
        named.remove(NONE);
        named.stream()
                .filter(id -> !receipts.containsKey(id))
                .sorted()
                .forEach(id -> wrong.add("import " + id + " has no receipt"));
        receipts.forEach((id, state) -> {
            boolean told = !state.equals("COMPLETED") || completed.contains(id);
            if (!told || (state.equals("REMOVED") && !removed.contains(id))) {
                wrong.add("the receipt of import " + id + " says " + state + ", which no fact does");
            }
        });
        return wrong;
    }

    private Set<UUID> imports(String name) {
        Set<UUID> imports = new HashSet<>();
        List<StoredFact> page = facts.between(-1, Long.MAX_VALUE, List.of(name));
        while (!page.isEmpty()) {
            page.forEach(fact -> imports.add(importOf(fact)));
            page = facts.between(page.getLast().position(), Long.MAX_VALUE, List.of(name));
        }
        return imports;
    }

    /** Of a fact that this version cannot read, what its JSON says. */
    private static UUID importOf(StoredFact fact) {
        return switch (fact.event().orElse(fact)) {
            case ImportCompleted event -> event.importId();
            case ImportRemoved event -> event.importId();
            default -> UUID.fromString(fact.json().path("importId").asString(NONE.toString()));
        };
    }
}
