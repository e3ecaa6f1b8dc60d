package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        List<Spot> commands = findings.spots().stream()
                .filter(spot -> spot.words().isPresent())
                .toList();
        Circumstances circumstances = Circumstances.byParameters(findings.definition());
        SortedMap<Integer, Sighting> sightings = new TreeMap<>();
        for (Pair pair : PAIRS) {
            List<Spot> destroyers = matching(pair.destroy(), commands);
            List<Spot> creators = destroyers.isEmpty() ? List.of() : matching(pair.create(), commands);
            for (Spot destroyer : destroyers) {
                if (isCreated(destroyer, creators, circumstances)) {
                    sightings.put(destroyer.order(), new Sighting(destroyer, Confidence.HIGH));
                }
            }
        }
        return List.copyOf(sightings.values());
    }

    private static List<Spot> matching(CommandPattern pattern, List<Spot> commands) {
        List<Spot> matching = new ArrayList<>();
        for (Spot spot : commands) {
            if (pattern.matches(spot.words().orElseThrow())) {
                matching.add(spot);
            }
        }
        return matching;
    }

    private static boolean isCreated(Spot destroyer, List<Spot> creators, Circumstances circumstances) {
        for (Spot creator : creators) {
            if (creator.order() >= destroyer.order()) {
                return false;
            }
            if (!circumstances.differ(creator.step(), destroyer.step())) {
                return true;
            }
        }
        return false;
    }
}
