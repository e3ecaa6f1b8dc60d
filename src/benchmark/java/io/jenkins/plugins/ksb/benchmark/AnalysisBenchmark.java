package io.jenkins.plugins.ksb.benchmark;

import io.jenkins.plugins.ksb.detect.Detector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.Standards;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.SourceUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole analysis of a Jenkinsfile of 1 kB beside the bare Groovy parse of the same text; and files of very many stages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 15, time = 3)
@Measurement(iterations = 5, time = 2)
public class AnalysisBenchmark {
    private static final String JENKINSFILE =
            """
            pipeline {
                agent { docker { image 'maven:3.9-eclipse-temurin-17' } }
                options {
                    timeout(time: 30, unit: 'MINUTES')
                    buildDiscarder(logRotator(numToKeepStr: '20'))
                }
                environment { REGISTRY = 'registry.example' }
                stages {
                    stage('Build') {
                        steps { sh 'mvn -B -ntp clean verify' }
                        post { always { junit 'target/surefire-reports/*.xml' } }
                    }
                    stage('Scan') {
                        steps { sh "trivy image --exit-code 1 ${REGISTRY}/shop:${env.BUILD_NUMBER} || true" }
                    }
                    stage('Publish') {
                        when { branch 'main' }
                        steps {
                            withCredentials([string(credentialsId: 'registry', variable: 'TOKEN')]) {
                                sh '''
                                    echo "$TOKEN" | docker login -u ci --password-stdin $REGISTRY
                                    docker push $REGISTRY/shop:$BUILD_NUMBER
                                '''
                            }
                        }
                    }
                }
                post { failure { slackSend channel: '#shop', message: "failed: ${env.BUILD_URL}" } }
            }
            """;

    private final byte[] small = JENKINSFILE.getBytes(StandardCharsets.UTF_8);
    private final DefinitionParser parser = new DefinitionParser();
    private final Detector detector = new Detector(RulePacks.builtIn());
    private final Scorer scorer =
            new Scorer(Standards.builtIn(Standards.DEFAULT).orElseThrow(), MaturityModels.builtIn());

    @Benchmark
    public ModuleNode groovyParse() throws Exception {
        SourceUnit unit = SourceUnit.create("Jenkinsfile", new String(small, StandardCharsets.UTF_8));
        unit.setConfiguration(new CompilerConfiguration());
        unit.parse();
        unit.completePhase();
        unit.nextPhase();
        unit.convert();
        return unit.getAST();
    }

    @Benchmark
    public Profile wholeAnalysis() {
        return analyse(small);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Profile largeFileAnalysis(Large file) {
        return analyse(file.text);
    }

    /** A file that is too long to be real; its time has to grow with its stages, and no faster. */
    @State(Scope.Benchmark)
    public static class Large {
        @Param({"250", "1000", "4000"})
        public int stages;

        private byte[] text = {};

        @Setup
        public void write() {
            StringBuilder pipeline = new StringBuilder("pipeline {\n  agent any\n  stages {\n");
            for (int i = 0; i < stages; i++) {
                pipeline.append("    stage('Service %1$d') { steps { sh 'make -C services/%1$d test' } }\n".formatted(i));
            }
            text = pipeline.append("  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private Profile analyse(byte[] text) {
        Parsed.Facts facts = (Parsed.Facts) parser.parse("Jenkinsfile", text);
        return scorer.score(Findings.ofDefinition(detector.detect(facts.definition())));
    }
}
