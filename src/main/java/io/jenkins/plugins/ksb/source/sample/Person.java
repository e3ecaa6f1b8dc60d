package io.jenkins.plugins.ksb.source.sample;

import java.util.ArrayList;
import java.util.List;

/** A developer who does not exist. */
record Person(String id) {
    private static final int EVERYBODY = 24;

    static List<Person> team(Dice dice) {
        List<Person> team = new ArrayList<>();
        int first = dice.below(EVERYBODY);
        int size = dice.between(4, 6);
        for (int i = 0; i < size; i++) {
            team.add(new Person("dev" + (1 + (first + i) % EVERYBODY)));
        }
        return team;
    }

    String email() {
        return id + "@example.org";
    }

    @Override
    public String toString() {
        return id + " <" + email() + ">";
    }
}
