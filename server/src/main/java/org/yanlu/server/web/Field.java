package org.yanlu.server.web;

/**
 * One parameter of a search.
 *
 * @param name its name
 * @param value its value
 */
public record Field(String name, String value) {}
