/** The version of the arithmetic: another one may come to other numbers. */

/** Goes up with every change that may move a score, a rank, a tier or a label; `CHANGELOG.md` says whose. */
export const ENGINE_VERSION = '1.0';
