package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays packs over each other and checks what only the whole can tell: missing prose, ids that nobody defines. */
final class Merge {
    private final SortedMap<String, PackDraft> drafts = new TreeMap<>();
    /** Practices whose packs have faults: what others say of them cannot be judged. */
    private final Set<String> unsound = new HashSet<>();

    private Merge() {}

    /** @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong with any of them */
    static RulePacks of(List<PackRead> below, List<PackRead> above) {
        Merge merge = new Merge();
        merge.lay(below);
        merge.lay(above);
        merge.drafts.values().forEach(merge::checkReferences);
        merge.drafts.values().forEach(merge::checkProse);
        Faults all = new Faults();
        Stream.concat(below.stream(), above.stream())
                .flatMap(read -> read.faults().all().stream())
                .forEach(all::add);
        all.throwIfAny();
        return merge.packs();
    }

    private void lay(List<PackRead> layer) {
        Set<String> seen = new HashSet<>();
        for (PackRead read : layer) {
            PackDraft draft = read.draft();
            if (!read.isSound()) {
                unsound.add(read.practice());
            } else if (!seen.add(draft.practice())) {
                draft.map().fault("is a second pack of the practice " + draft.practice());
            } else {
                drafts.merge(draft.practice(), draft, (under, over) -> over.over(under));
            }
        }
    }

    private void checkReferences(PackDraft draft) {
        for (PackDraft.Reference reference : draft.references()) {
            int slash = reference.id().indexOf('/');
            String practice = slash < 0 ? reference.id() : reference.id().substring(0, slash);
            PackDraft target = drafts.get(practice);
            if (unsound.contains(practice)) {
                continue;
            }
            if (target == null) {
                reference.value().fault("must be a practice, and no pack defines it");
            } else if (slash >= 0 && !target.hasRule(reference.id().substring(slash + 1))) {
                reference.value().fault("must be a rule, and the pack of " + practice + " has none of this id");
            }
        }
    }

    private void checkProse(PackDraft draft) {
        if (!unsound.contains(draft.practice())) {
            draft.missing().forEach(key -> draft.map().fault("needs the key '" + key + "'"));
        }
    }

    private RulePacks packs() {
        SortedMap<String, Pack> packs = new TreeMap<>();
        drafts.values().forEach(draft -> packs.put(draft.practice(), draft.pack()));
        String canonical = drafts.values().stream().map(PackDraft::canonical).collect(Collectors.joining("\n"));
        return new RulePacks(packs, canonical);
    }
}
