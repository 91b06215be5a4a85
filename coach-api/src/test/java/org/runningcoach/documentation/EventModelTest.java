package org.runningcoach.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.EventName;

/** The event model is one table; a message the table does not know is one nobody can find. */
class EventModelTest {

    private final String model = ProjectFiles.document("event-model.md");

    @Test
    void every_command_stands_in_the_event_model() {
        assertThat(messagesIn("..commands.."))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(model).contains("`" + name + "`"));
    }

    @Test
    void every_event_stands_in_the_event_model_under_its_stored_name() {
        List<JavaClass> events = records("..events..");
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(model)
                        .contains("`" + event.getSimpleName() + "`")
                        .contains(
                                "`" + event.getAnnotationOfType(EventName.class).value() + "`"));
    }

    private static List<String> messagesIn(String aPackage) {
        return records(aPackage).stream().map(JavaClass::getSimpleName).toList();
    }

    private static List<JavaClass> records(String aPackage) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.runningcoach.domain")
                        .stream()
                        .filter(type -> type.isRecord() && type.isTopLevelClass())
                        .filter(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(aPackage))
                        .toList();
    }
}
