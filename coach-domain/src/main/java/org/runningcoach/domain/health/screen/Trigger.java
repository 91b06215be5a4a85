package org.runningcoach.domain.health.screen;

import java.util.Locale;

/**
 * A sign the screen looks for, the gravest first. Together they are the rows of section 10 of the methodology; a row whose signs call for different
 * labels, or that a reader checks better in pieces, has several.
 */
public enum Trigger {
    CHEST_PAIN(1, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    FAINTING(1, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    BREATHLESSNESS(1, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    PALPITATIONS(1, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    ONE_SIDED_WEAKNESS(1, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    CONFUSION(1, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    HEAT_ILLNESS(2, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    OVERDRINKING(2, MessageClass.EMERGENCY, ScreenLabel.EMERGENCY),
    SELF_HARM(7, MessageClass.CRISIS, ScreenLabel.EMERGENCY),
    MUSCLE_BREAKDOWN(3, MessageClass.URGENT, ScreenLabel.EMERGENCY),
    BLOOD_CLOT(5, MessageClass.URGENT, ScreenLabel.EMERGENCY),
    NERVE_SIGNS(5, MessageClass.URGENT, ScreenLabel.EMERGENCY),
    SUDDEN_INJURY(5, MessageClass.URGENT, ScreenLabel.REFER),
    BONE_PAIN(4, MessageClass.STOP_RUNNING, ScreenLabel.REFER),
    ILLNESS(11, MessageClass.ILLNESS, ScreenLabel.REFER),
    KNOWN_CONDITION(10, MessageClass.CLEARANCE_FIRST, ScreenLabel.REFER),
    PREGNANCY(8, MessageClass.PREGNANCY, ScreenLabel.REFER),
    EATING_AND_ENERGY(6, MessageClass.EATING_AND_ENERGY, ScreenLabel.REFER),
    MEDICINE(9, MessageClass.MEDICINE, ScreenLabel.DOSAGE),
    DOPING(9, MessageClass.ANTI_DOPING, ScreenLabel.DOPING),
    UNSAFE_WISH(12, MessageClass.DECLINE, ScreenLabel.NONE),
    MINOR(13, MessageClass.GUARDIAN, ScreenLabel.NONE),
    UNSAFE_SURROUNDINGS(14, MessageClass.GENERAL_SAFETY, ScreenLabel.NONE);

    private final int row;
    private final MessageClass messageClass;
    private final ScreenLabel label;

    Trigger(int row, MessageClass messageClass, ScreenLabel label) {
        this.row = row;
        this.messageClass = messageClass;
        this.label = label;
    }

    /** The row of the table of section 10, counted from 1. */
    public int row() {
        return row;
    }

    public MessageClass messageClass() {
        return messageClass;
    }

    public ScreenLabel label() {
        return label;
    }

    /** The name of its file of words, such as "chest-pain". */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
