/** The name under which the site keeps what it keeps in a browser: others may share the origin. */
export const storageName: string = import.meta.env.NOTEBOOK_STORAGE ?? "notebook";

/** The beginning of each key, with the form that its records have. */
export const storagePrefix = `${storageName}/1/`;
