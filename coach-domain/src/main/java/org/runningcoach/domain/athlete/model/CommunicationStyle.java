package org.runningcoach.domain.athlete.model;

/** How the coach words things for this athlete; never what it plans. */
public enum CommunicationStyle {
    ENCOURAGING,
    DIRECT,
    MOTIVATIONAL
}
