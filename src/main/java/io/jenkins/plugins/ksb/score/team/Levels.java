package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.MaturityModel.Area;
import io.jenkins.plugins.ksb.score.MaturityModel.MaturityLevel;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.team.TeamArea.Next;
import io.jenkins.plugins.ksb.score.team.TeamArea.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The levels of a team: the highest one that enough of its pipelines reach. Nothing is averaged. A pipeline that is not analysed
 * reaches nothing, so a level holds whatever is in there.
 */
final class Levels {
    /** Smaller changes of a share are noise. */
    private static final double STEADY = 0.02;

    private final MaturityModel model;
    private final List<Pipeline> pipelines;
    private final int unknown;

    Levels(MaturityModel model, List<Pipeline> pipelines, int unknown) {
        this.model = model;
        this.pipelines = pipelines;
        this.unknown = unknown;
    }

    private record Standing(Pipeline pipeline, AreaResult area, MaturityLevel level) {}

    List<TeamArea> areas() {
        List<TeamArea> areas = new ArrayList<>();
        for (int i = 0; i < model.areas().size(); i++) {
            areas.add(area(model.areas().get(i), i));
        }
        return areas;
    }

    private TeamArea area(Area area, int place) {
        List<Standing> standings = new ArrayList<>();
        for (Pipeline pipeline : pipelines) {
            AreaResult result = pipeline.profile().areas().get(place);
            if (result.level() != null) {
                standings.add(new Standing(pipeline, result, result.level()));
            }
        }
        Optional<MaturityLevel> level = standings.isEmpty() ? Optional.empty() : Optional.of(level(standings));
        return new TeamArea(
                area.id(),
                area.title(),
                level,
                model.levels().stream().map(each -> at(each, standings)).toList(),
                unknown,
                level.flatMap(now -> next(now, standings)),
                trend(place));
    }

    private MaturityLevel level(List<Standing> standings) {
        return model.levels().stream()
                .filter(level -> lacking(level, standings) == 0)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    private static int at(MaturityLevel level, List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.level().level() == level.level())
                .count();
    }

    /** How many more pipelines have to reach a level. Everything reaches the lowest. */
    private int lacking(MaturityLevel level, List<Standing> standings) {
        if (level.level() == 0) {
            return 0;
        }
        long there = standings.stream()
                .filter(standing -> standing.level().level() >= level.level())
                .count();
        int needed = Math.max(1, (int) Math.ceil(model.teamShare() * (standings.size() + unknown)));
        return (int) Math.max(0, needed - there);
    }

    private Optional<Next> next(MaturityLevel now, List<Standing> standings) {
        return model.levels().stream()
                .filter(level -> level.level() == now.level() + 1)
                .findFirst()
                .map(level -> next(level, lacking(level, standings), standings));
    }

    private Next next(MaturityLevel level, int lacking, List<Standing> standings) {
        return new Next(
                level,
                lacking,
                standings.stream()
                        .filter(standing -> standing.level().level() < level.level())
                        .sorted(Comparator.comparingDouble(
                                standing -> -standing.area().share()))
                        .limit(lacking)
                        .map(standing -> new TeamArea.Lift(
                                standing.pipeline().job(),
                                new Climb(model, standing.pipeline().scope(), standing.area()).to(level)))
                        .toList());
    }

    private static double share(Profile profile, int place) {
        return profile.areas().get(place).share();
    }

    private Trend trend(int place) {
        int up = 0;
        int down = 0;
        int steady = 0;
        for (Pipeline pipeline : pipelines) {
            if (pipeline.earlier().isPresent()) {
                double change = share(pipeline.earlier().get().now(), place)
                        - share(pipeline.earlier().get().then(), place);
                up += change > STEADY ? 1 : 0;
                down += change < -STEADY ? 1 : 0;
                steady += Math.abs(change) <= STEADY ? 1 : 0;
            }
        }
        return new Trend(up, down, steady);
    }
}
