package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Sha256;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All packs that a run works with, merged and checked against each other. */
public final class RulePacks {
    private final SortedMap<String, Pack> packs;
    private final String canonical;
    private volatile @Nullable String version;

    RulePacks(SortedMap<String, Pack> packs, String canonical) {
        this.packs = packs;
        this.canonical = canonical;
    }

    /** The packs that ship with the product, without their samples. */
    public static RulePacks builtIn() {
        return BuiltIn.PACKS;
    }

    /** The packs that ship with the product as they are written. */
    public static RulePacks builtInWithSamples() {
        return loadWithSamples(List.of());
    }

    /** As {@link #load}, with the samples of all: for those who show or run them. */
    public static RulePacks loadWithSamples(List<PackText> texts) {
        return Merge.of(readStrictly(BuiltInPacks.texts()), readStrictly(texts));
    }

    /**
     * The built-in packs with these on top: a rule replaces the one with the same id, any other is added; prose that is given
     * replaces the built-in one.
     *
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong with any of them
     */
    public static RulePacks load(List<PackText> texts) {
        return texts.isEmpty() ? builtIn() : Merge.of(readBuiltIn(), readStrictly(texts));
    }

    /** These packs and no others. */
    public static RulePacks only(List<PackText> texts) {
        return Merge.of(List.of(), readStrictly(texts));
    }

    private static List<PackRead> readStrictly(List<PackText> texts) {
        return texts.parallelStream().map(PackRead::strictly).toList();
    }

    private static List<PackRead> readBuiltIn() {
        return BuiltInPacks.practices().parallelStream().map(PackRead::trusting).toList();
    }

    /** By id. */
    public Collection<Pack> packs() {
        return packs.values();
    }

    public Optional<Pack> pack(String practice) {
        return Optional.ofNullable(packs.get(practice));
    }

    /** All rules, by practice and id. */
    public Stream<Rule> rules() {
        return packs.values().stream().flatMap(pack -> pack.rules().stream());
    }

    /** How many commands, steps and plugin classes the rules know by name. */
    public long known() {
        return rules().flatMap(rule -> rule.matchers().known()).distinct().count();
    }

    /** SHA-256 of what the packs say, whatever their formatting and order; samples decide nothing and do not count. */
    public String version() {
        String known = version;
        if (known == null) {
            known = Sha256.hex(canonical);
            version = known;
        }
        return known;
    }

    /** Read once, when first asked for. */
    private static final class BuiltIn {
        static final RulePacks PACKS = Merge.of(readBuiltIn(), List.of());
    }
}
