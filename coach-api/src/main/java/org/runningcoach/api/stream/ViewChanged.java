package org.runningcoach.api.stream;

import org.runningcoach.projection.position.ReadModel;

/**
 * The data of an event {@code changed}.
 *
 * @param view which view: {@code plan}, {@code fitness}, {@code activities}, {@code profile} or {@code imports}
 * @param position the fact up to which the view showed everything when the change was told
 */
record ViewChanged(String view, long position) {

    ViewChanged(ReadModel view, long position) {
        this(view.word(), position);
    }
}
