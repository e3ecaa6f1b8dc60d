package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.history.PathKinds.PathKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathKindsTest {
    private static final PathKinds KINDS = PathKinds.shipped();

    @ParameterizedTest
    @CsvSource({
        "src/main/java/shop/Cart.java, src/test/java/shop/CartTest.java",
        "cart/src/Cart.kt, cart/src/CartSpec.kt",
        "src/main/groovy/Cart.groovy, src/main/groovy/CartSpec.groovy",
        "app/Cart.scala, app/CartSuite.scala",
        "src/cart.clj, src/cart_test.clj",
        "web/cart.js, web/cart.test.js",
        "web/Cart.vue, web/Cart.spec.js",
        "web/cart.component.ts, web/cart.component.spec.ts",
        "shop/cart.py, shop/test_cart.py",
        "shop/cart.py, shop/conftest.py",
        "cart/cart.go, cart/cart_test.go",
        "src/cart.c, src/test_cart.c",
        "src/cart.cpp, src/cart_unittest.cpp",
        "Shop/Cart.m, Shop/CartTests.m",
        "Sources/Cart.swift, Tests/CartTests.swift",
        "Shop/Cart.cs, Shop.Tests/Cart.cs",
        "Shop/Cart.fs, Shop/CartTests.fs",
        "Shop/Cart.vb, Shop/CartTest.vb",
        "src/Cart.php, src/CartTest.php",
        "lib/cart.rb, spec/cart_spec.rb",
        "lib/Cart.pm, t/cart.t",
        "R/cart.R, tests/testthat/test-cart.R",
        "src/Cart.jl, src/runtests.jl",
        "lib/cart.ex, lib/cart_test.exs",
        "src/cart.erl, src/cart_SUITE.erl",
        "src/Cart.hs, src/CartSpec.hs",
        "lib/cart.dart, lib/cart_test.dart",
        "cart.lua, cart_spec.lua",
        "Cart.ps1, Cart.Tests.ps1",
        "bin/cart.sh, bin/cart.bats",
        "main.tf, main.tftest.hcl",
    })
    void each_language_has_its_tests(String product, String test) {
        assertThat(KINDS.of(product)).isEqualTo(PathKind.PRODUCT);
        assertThat(KINDS.of(test)).isEqualTo(PathKind.TEST);
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/cart.json, TEST",
        "web/__snapshots__/cart.snap, TEST",
        "features/pay.feature, TEST",
        "src/cart.rs, INLINE",
        "tests/cart.rs, TEST",
        "Jenkinsfile, PIPELINE",
        "ci/Jenkinsfile.release, PIPELINE",
        "vars/deploy.groovy, PIPELINE",
        "README.md, OTHER",
        "pom.xml, OTHER",
        "build.gradle.kts, OTHER",
        "web/vite.config.js, OTHER",
        "node_modules/left-pad/index.js, OTHER",
        "vendor/cart.go, OTHER",
        "src/main/java/shop/Testimonial.java, PRODUCT",
        "src/main/java/shop/Latest.java, PRODUCT",
        "src/main/java/it/shop/Cart.java, PRODUCT",
        "web/contest.ts, PRODUCT",
        "Makefile, OTHER",
        "'', OTHER",
    })
    void near_misses_are_told_apart(String path, PathKind kind) {
        assertThat(KINDS.of(path)).isEqualTo(kind);
    }

    @Test
    void far_more_than_fifteen_languages_are_known() {
        assertThat(KINDS.conventions()).hasSizeGreaterThan(30);
    }
}
