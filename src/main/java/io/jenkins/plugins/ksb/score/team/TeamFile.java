package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import io.jenkins.plugins.ksb.score.team.Team.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a team file, strictly. Addresses are the only thing that people are matched by, so each belongs to one id. */
public final class TeamFile {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    private final Map<String, String> owners = new HashMap<>();

    private TeamFile() {}

    /**
     * @param file its name, for messages
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    public static List<Team> read(String file, String text) {
        Faults faults = new Faults();
        YamlMap root = Yaml.read(file, text, faults);
        List<Team> teams = new TeamFile().teams(root);
        root.end();
        faults.throwIfAny();
        return teams;
    }

    private List<Team> teams(YamlMap root) {
        List<Team> teams = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<YamlValue> items = root.require("teams").map(YamlValue::asItems).orElse(List.of());
        for (YamlValue item : items) {
            Team team = team(item.asMap());
            if (!team.name().isEmpty() && !names.add(team.name())) {
                item.fault("has the name of another team, " + team.name());
            }
            teams.add(team);
        }
        if (items.isEmpty()) {
            root.find("teams").filter(YamlValue::isList).ifPresent(value -> value.fault("must name a team"));
        }
        return teams;
    }

    private Team team(YamlMap map) {
        String name = map.text("name");
        List<String> jobs = map.require("jobs").map(YamlValue::asTexts).orElse(List.of());
        map.find("jobs")
                .filter(value -> value.isList() && jobs.isEmpty())
                .ifPresent(value -> value.fault("must hold a pattern; '*' is all jobs"));
        Set<String> ids = new HashSet<>();
        List<Person> people = new ArrayList<>();
        for (YamlValue item : map.items("people")) {
            Person person = person(item.asMap());
            if (!person.id().isEmpty() && !ids.add(person.id())) {
                item.fault("has the id of another one in this team, " + person.id());
            }
            people.add(person);
        }
        boolean showPeople = map.flag("showPeople");
        map.end();
        return new Team(name, jobs, people, showPeople);
    }

    private Person person(YamlMap map) {
        String id = map.text("id");
        Set<String> emails = new TreeSet<>();
        List<YamlValue> values = map.find("emails").filter(YamlValue::isText).isPresent()
                ? map.find("emails").stream().toList()
                : map.items("emails");
        for (YamlValue value : values) {
            String email = value.asText().toLowerCase(Locale.ROOT);
            if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
                value.fault("must be an e-mail address");
            }
            String owner = owners.putIfAbsent(email, id);
            if (owner != null && !owner.equals(id)) {
                value.fault("is an address of " + owner + " already");
            }
            emails.add(email);
        }
        Person person = new Person(id, map.optionalText("jenkinsId"), emails);
        map.end();
        return person;
    }
}
