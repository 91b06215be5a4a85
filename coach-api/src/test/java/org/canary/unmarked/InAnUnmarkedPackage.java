package org.canary.unmarked;

/** A class in a package that says nothing about null. */
public final class InAnUnmarkedPackage {}
