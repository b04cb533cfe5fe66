package org.yanlu.formats;

/**
 * A piece of text and where it is printed, in points or pixels, from the top left of the page.
 *
 * @param text what it says
 * @param left of its left edge
 * @param top of its top edge
 * @param right of its right edge
 * @param bottom of its bottom edge
 * @param size of its characters
 */
record TextBox(String text, double left, double top, double right, double bottom, double size) {}
