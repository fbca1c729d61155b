/** The way from an object of the host to its part of a chart's record, as that stands now. */

export interface Handle<T> {
  read(): T;
  change(edit: (value: T) => void): void;
}

/** A part of what a handle holds; `empty` stands for one that is not there yet. */
export const part = <T extends object, K extends keyof T>(
  handle: Handle<T>,
  key: K,
  empty: NonNullable<T[K]>,
): Handle<NonNullable<T[K]>> => ({
  read: () => handle.read()[key] ?? empty,
  change: (edit) =>
    handle.change((whole) => {
      const own = structuredClone(whole[key] ?? empty);
      edit(own);
      whole[key] = own;
    }),
});
