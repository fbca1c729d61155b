/** The settings of nginx for one address: a file for its `conf.d`. */
import { FUNCTION_FILES, HEADERS, MIME_TYPES, PANE, type Policies } from './headers';
import type { Origin } from './origin';

const escaped = (text: string): string => text.replaceAll('.', '\\.');

const listens = ({ hostname, port }: Origin): string[] =>
  hostname.startsWith('[') ? [`[::]:${port}`] : [String(port)];

/** The address itself, as it is told and typed: without a slash nginx would find nothing there. */
const withoutSlash = ({ href, path }: Origin): string =>
  path === ''
    ? ''
    : `    location = ${path} {
        return 301 ${href}/;
    }
`;

export function nginxConf(origin: Origin, policies: Policies): string {
  const { href, hostname, path } = origin;
  const types = Object.entries(MIME_TYPES).map(([ending, type]) => `            ${type} ${ending};`);
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `        add_header ${name} "${value}" always;`,
  );
  return `# ${href}
# A file for /etc/nginx/conf.d. Three lines are yours to change: the certificate, its key, and the folder.

map $uri $zonerank_cache {
    default no-cache;
    # Their names change with what is in them.
    "~\\.[0-9a-f]{10}\\.js$" "public, max-age=31536000, immutable";
}
map $uri $zonerank_readers {
    default "";
    "~/(${FUNCTION_FILES.map(escaped).join('|')})$" "*";
}
map $uri $zonerank_policy {
    default "${policies.others}";
    "~/${escaped(PANE)}$" "${policies.pane}";
}

server {
${listens(origin)
  .map((listen) => `    listen ${listen} ssl;`)
  .join('\n')}
    server_name ${hostname};
    ssl_certificate     /etc/nginx/zonerank/certificate.pem;
    ssl_certificate_key /etc/nginx/zonerank/key.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

    # Where this host has a server already, only what stands below goes into it, and the maps above it.
${withoutSlash(origin)}    location ^~ ${path}/ {
        alias /srv/zonerank/site/;
        index zonerank.html;
        types {
${types.join('\n')}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types text/javascript text/css text/plain application/json;
        gzip on;
        gzip_types text/javascript application/json text/css text/plain image/svg+xml;
${headers.join('\n')}
        add_header Content-Security-Policy $zonerank_policy always;
        add_header Cache-Control $zonerank_cache always;
        add_header Access-Control-Allow-Origin $zonerank_readers always;
    }
}
`;
}
