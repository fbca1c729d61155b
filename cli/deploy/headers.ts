/** What every server says beside the files, whichever program it is. */

/** By ending: a browser that is told not to guess takes no other. */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

/** The pane's page, which alone has Office.js. */
export const PANE = 'taskpane.html';

/** What is sent as Content-Security-Policy. */
export interface Policies {
  /** With the pane's page. */
  readonly pane: string;
  /** With every other file: the strictest, and a worker knows no other than that of its file. */
  readonly others: string;
}

export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Excel on the web asks for these from its own pages. */
export const FUNCTION_FILES = ['functions.json', 'functions.en-US.json'];
