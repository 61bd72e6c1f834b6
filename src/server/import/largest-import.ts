/** In bytes. A hundred thousand trajectories, as far as the plan, are about this long. */
export const largestImport = 256 * 1024 * 1024;
