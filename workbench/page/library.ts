/** What the server has to offer: workbooks, and the add-in. */

export interface Library {
  /** File names in the folder of samples. */
  samples: string[];
  /** The address of the workbook to open first, if there is one. */
  first: string | null;
  /** Where the add-in lies on this server; null = its own server has it. */
  addin: string | null;
}

export const fetchLibrary = async (): Promise<Library> =>
  (await fetch('library.json')).json() as Promise<Library>;

/** The bytes behind an address of this server; null where nothing is. */
export async function fetchWorkbook(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address.split('/').map(encodeURIComponent).join('/'));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

export const fileName = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
