/** The address where the add-in will be served, as an administrator gives it. */

export interface Origin {
  /** Without a slash at its end. */
  readonly href: string;
  /** With the port, where it is not the usual one. */
  readonly host: string;
  readonly hostname: string;
  readonly port: number;
  /** '' where the add-in has the whole host; '/zonerank' otherwise. */
  readonly path: string;
}

const EXAMPLE = 'https://example.intranet/zonerank';
const HTTPS_PORT = 443;
const LABEL = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9a-f:.]+\\])$`);
// What stands alike in an address, a manifest and the settings of every server.
const PATH = /^(?:\/[A-Za-z0-9._~-]+)*$/;

function asTyped(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Throws, with one sentence, where the add-in could not be served so; `option` is what it was given as. */
export function readOrigin(text: string, option: string): Origin {
  const refuse = (why: string) => new Error(`${option} takes an address such as ${EXAMPLE}: ${why}`);
  const given = text.trim();
  if (!URL.canParse(given)) throw refuse(given ? `${given} is no address` : 'nothing was given');
  const { protocol, username, password, hostname, host, port, pathname } = new URL(given);
  if (protocol !== 'https:') throw refuse(`Office takes add-ins over https only, not ${protocol}//`);
  if (username || password) throw refuse('a name and password do not belong in it');
  if (/[?#]/.test(given)) throw refuse('nothing with ? or # belongs in it');
  if (!HOST.test(hostname)) throw refuse(`${hostname} is no name of a host`);
  const path = pathname.replace(/\/+$/, '');
  if (!PATH.test(path))
    throw refuse(`its path may have letters, digits, - . _ ~ and single slashes only, not ${asTyped(path)}`);
  if (/\.(?:html?|xml)$/i.test(path)) throw refuse(`it names the folder, not a file in it (${path})`);
  return {
    href: `https://${host}${path}`,
    host,
    hostname,
    port: port === '' ? HTTPS_PORT : Number(port),
    path,
  };
}
