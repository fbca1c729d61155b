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

export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Excel on the web asks for these from its own pages. */
export const FUNCTION_FILES = ['functions.json', 'functions.en-US.json'];
