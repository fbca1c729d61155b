/** Whence Office.js comes: from beside the add-in, or from one of Microsoft's networks. */
export const OFFICES = ['local', 'cdn', '21vianet'] as const;
export type Office = (typeof OFFICES)[number];

export const isOffice = (text: string): text is Office => (OFFICES as readonly string[]).includes(text);
