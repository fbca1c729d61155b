// Makes the manifest that of one installation: its address, and an id that this address always gives and no other.
const { v5 } = require('uuid');

/** Where the manifest of the sources says that the add-in is served. */
const SERVED_AT = 'https://localhost:3000';

function manifestFor(origin, manifest) {
  if (origin === SERVED_AT) return manifest;
  return manifest
    .replaceAll(SERVED_AT, origin)
    .replace(/<Id>([^<]*)<\/Id>/, (_, id) => `<Id>${v5(origin, id)}</Id>`);
}

module.exports = { SERVED_AT, manifestFor };
