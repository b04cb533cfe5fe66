package org.yanlu;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the package table of docs/ARCHITECTURE.md. */
class PackageTableTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.yanlu");

  @Test
  void eachPackageUsesOnlyThoseAboveIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.yanlu..")
        .withOptionalLayers(true)
        .layer("text")
        .definedBy("org.yanlu.text..")
        .layer("page")
        .definedBy("org.yanlu.page..")
        .layer("authority")
        .definedBy("org.yanlu.authority..")
        .layer("statement")
        .definedBy("org.yanlu.statement..")
        .layer("analysis")
        .definedBy("org.yanlu.analysis..")
        .layer("archive")
        .definedBy("org.yanlu.archive..")
        .layer("lucene")
        .definedBy("org.yanlu.lucene..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("page")
        .mayOnlyAccessLayers("text")
        .whereLayer("authority")
        .mayOnlyAccessLayers("text")
        .whereLayer("statement")
        .mayOnlyAccessLayers("text", "page", "authority")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("text")
        .whereLayer("archive")
        .mayOnlyAccessLayers("text", "page", "statement", "authority")
        .whereLayer("lucene")
        .mayOnlyAccessLayers("text", "page", "authority", "statement", "analysis", "archive")
        .check(CLASSES);
  }

  @Test
  void onlyAnalysisAndLuceneKnowLucene() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("org.yanlu.analysis..", "org.yanlu.lucene..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void noPackagesGoInACircle() {
    slices().matching("org.yanlu.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noClassIsNamedAfterNothing() {
    for (String word : List.of("Impl", "Util", "Utils", "Helper", "Manager")) {
      ArchRuleDefinition.noClasses()
          .should()
          .haveSimpleNameEndingWith(word)
          .because("a name says what differs")
          .check(CLASSES);
    }
  }

  @Test
  void coreNeedsNoWebCommandLineOrLogging() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(
                "io.javalin..",
                "picocli..",
                "org.slf4j..",
                "jakarta.servlet..",
                "java.util.logging.."))
        .check(CLASSES);
  }
}
