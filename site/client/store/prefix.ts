/** Begins the name of all that the site keeps in a browser, with the form its records have: others may share the origin. */
export const prefix = "where-the-memory-goes/1/";
