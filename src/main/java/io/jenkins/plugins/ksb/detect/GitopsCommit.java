package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A new image written into a manifest, committed and pushed: a deployment that another system carries out. */
final class GitopsCommit implements CodedDetector {
    private static final CommandPattern EDIT = CommandPattern.of("sed|yq|gsed|perl|kustomize|envsubst|kpt|jq|awk");
    private static final CommandPattern COMMIT = CommandPattern.of("git ... commit");
    private static final CommandPattern PUSH = CommandPattern.of("git ... push");
    private static final Pattern IMAGE = Pattern.compile("(?i)image|tag|version|newTag");
    private static final Pattern MANIFEST = Pattern.compile("(?i).*\\.(ya?ml|json|tfvars|hcl)\\b.*");

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        Optional<Spot> edit = first(findings, 0, GitopsCommit::isEdit);
        Optional<Spot> commit = edit.flatMap(spot -> first(findings, spot.order(), COMMIT::matches));
        Optional<Spot> push = commit.flatMap(spot -> first(findings, spot.order(), PUSH::matches));
        return push.map(spot -> new Sighting(spot, Confidence.LOW)).stream().toList();
    }

    private static Optional<Spot> first(Findings findings, int from, Predicate<Words> test) {
        return findings.spots().stream()
                .filter(spot ->
                        spot.order() >= from && spot.words().filter(test).isPresent())
                .findFirst();
    }

    private static boolean isEdit(Words words) {
        if (!EDIT.matches(words)) {
            return false;
        }
        String all = String.join(" ", words.anywhere());
        return words.name().equals("kustomize")
                ? all.contains("set image")
                : IMAGE.matcher(all).find() && MANIFEST.matcher(all).matches();
    }
}
