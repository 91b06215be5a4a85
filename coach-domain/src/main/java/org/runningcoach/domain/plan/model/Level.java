package org.runningcoach.domain.plan.model;

/** How used to training the athlete is (unknown counts as beginner); stored, and read again only at a monthly snapshot or a goal change. */
public enum Level {
    /** Under six months of regular running, or a four-week mean under 15 km or 90 minutes a week. */
    BEGINNER,
    INTERMEDIATE,
    /** At least two years, and an eight-week mean of at least 60 km or 6 hours a week. */
    ADVANCED
}
