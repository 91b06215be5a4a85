package org.runningcoach.imports.model;

/** The unit of an account's distances; it decides the unit of its climb, too. */
public enum DistanceUnit {
    KILOMETRE("km", 1000.0, 1.0),
    /** The international mile; climb is in feet. */
    MILE("mi", 1609.344, 0.3048);

    private final String symbol;
    private final double metres;
    private final double climbMetres;

    DistanceUnit(String symbol, double metres, double climbMetres) {
        this.symbol = symbol;
        this.metres = metres;
        this.climbMetres = climbMetres;
    }

    public String symbol() {
        return symbol;
    }

    /** The metres of a distance in this unit. */
    public double toMetres(double distance) {
        return toTheMillimetre(distance * metres);
    }

    /** So that 16.01 km are 16 010 m and nothing beside. */
    public static double toTheMillimetre(double metres) {
        return Math.round(metres * 1000) / 1000.0;
    }

    /** The metres of a climb or descent in an account of this unit. */
    public double climbToMetres(double climb) {
        return toTheMillimetre(climb * climbMetres);
    }
}
