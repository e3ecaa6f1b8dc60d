package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.report.Style;

/** {@code --color}; the names are those that people write. */
enum Colour {
    auto,
    always,
    never;

    Style style(boolean wanted) {
        return switch (this) {
            case auto -> wanted ? Style.ANSI : Style.PLAIN;
            case always -> Style.ANSI;
            case never -> Style.PLAIN;
        };
    }
}
