package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something set up by one command and taken down by a later one of the same run: seen at the one that takes it down. */
final class CreatedAndDestroyed implements CodedDetector {
    private static final List<Pair> PAIRS = List.of(
            Pair.of("docker compose ... up", "docker compose ... down|rm"),
            Pair.of("docker stack deploy", "docker stack rm|remove|down"),
            Pair.of("kind create cluster", "kind delete cluster|clusters"),
            Pair.of("k3d cluster create", "k3d cluster delete"),
            Pair.of("minikube start", "minikube delete|stop"),
            Pair.of("kubectl|oc create namespace|ns", "kubectl|oc delete namespace|ns"),
            Pair.of("kubectl|oc apply|create -f*|-k*", "kubectl|oc delete -f*|-k*"),
            Pair.of("oc new-project", "oc delete project"),
            Pair.of("helm install|upgrade", "helm uninstall|delete"),
            Pair.of("vagrant up", "vagrant destroy"),
            Pair.of("terraform|tofu apply", "terraform|tofu destroy"),
            Pair.of("terraform|tofu apply", "terraform|tofu apply -destroy"),
            Pair.of("terragrunt apply|apply-all|run-all", "terragrunt destroy|destroy-all"),
            Pair.of("pulumi up", "pulumi destroy"),
            Pair.of("cdk deploy", "cdk destroy"),
            Pair.of("eksctl create cluster", "eksctl delete cluster"),
            Pair.of("gcloud ... clusters|instances create", "gcloud ... clusters|instances delete"),
            Pair.of("az group create", "az group delete"),
            Pair.of("aws cloudformation create-stack|deploy", "aws cloudformation delete-stack"),
            Pair.of("aws ec2 run-instances", "aws ec2 terminate-instances"));

    private record Pair(CommandPattern create, CommandPattern destroy) {
        static Pair of(String create, String destroy) {
            return new Pair(CommandPattern.of(create), CommandPattern.of(destroy));
        }
    }

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Sighting> sightings = new ArrayList<>();
        for (Spot spot : findings.spots()) {
            spot.words()
                    .flatMap(words -> creator(words, spot, findings))
                    .ifPresent(creator -> sightings.add(new Sighting(spot, Confidence.HIGH)));
        }
        return sightings;
    }

    private static Optional<Spot> creator(Words destroyer, Spot spot, Findings findings) {
        Circumstances circumstances = new Circumstances(findings.definition());
        return PAIRS.stream()
                .filter(pair -> pair.destroy().matches(destroyer))
                .flatMap(pair -> findings.spots().stream()
                        .filter(earlier -> earlier.order() < spot.order())
                        .filter(earlier ->
                                earlier.words().filter(pair.create()::matches).isPresent()))
                .filter(earlier -> !circumstances.areAlternatives(earlier.step(), spot.step()))
                .findFirst();
    }
}
