/** nginx as an administrator sets it up: the file of the package, with its three lines changed. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Gives the path of the settings; everything that nginx writes stays in the folder. */
export async function configureNginx(conf: string, folder: string, site: string): Promise<string> {
  // Its workers are another user.
  chmodSync(folder, 0o755);
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const put = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const changed = conf
    .replace('/etc/nginx/zonerank/certificate.pem', put('certificate.pem', cert))
    .replace('/etc/nginx/zonerank/key.pem', put('key.pem', key))
    .replace('/srv/zonerank/site/', `${site}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return put(
    'nginx.conf',
    `pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events {}
http {
access_log off;
${temporary.join('\n')}
include ${put('zonerank.conf', changed)};
}
`,
  );
}
