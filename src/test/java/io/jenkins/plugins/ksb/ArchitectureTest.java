package io.jenkins.plugins.ksb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.jenkins.plugins.ksb", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_follow_the_diagram = classes()
            .should(adhereToPlantUmlDiagram(
                    ArchitectureTest.class.getResource("/architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("io.jenkins.plugins.ksb..")));

    @ArchTest
    static final ArchRule only_the_jenkins_package_knows_jenkins = noClasses()
            .that()
            .resideOutsideOfPackage("io.jenkins.plugins.ksb.jenkins..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hudson..", "jenkins..", "org.jenkinsci..", "org.kohsuke.stapler..");

    @ArchTest
    static final ArchRule only_the_parser_knows_groovy = noClasses()
            .that()
            .resideOutsideOfPackage("..parse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("groovy..", "org.codehaus.groovy..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("io.jenkins.plugins.ksb.(*)..").should().beFreeOfCycles();
}
