package org.runningcoach.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product, and those of the canaries. */
final class Classes {

    static final String PRODUCT_ROOT = "org.runningcoach";
    static final String CANARY_ROOT = "org.canary";

    /** Main classes of every module, whether they lie in folders or, in a full build, in archives. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(PRODUCT_ROOT);

    static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY_ROOT);

    private Classes() {}
}
