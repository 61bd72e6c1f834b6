/** Raise this when what a view holds changes, so that a record of an older version gets its views made again. */
export const edition = 6;
