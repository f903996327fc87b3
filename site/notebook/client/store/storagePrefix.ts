/** The site's name in the browser's storage, for others may share the origin. */
export const storageName: string = import.meta.env.NOTEBOOK_STORAGE ?? "notebook";

/** The beginning of each key: the site's name, and the version of its records' form. */
export const storagePrefix = `${storageName}/1/`;
