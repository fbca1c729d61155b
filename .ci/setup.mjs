// Makes a fresh clone ready: installs the locked packages if they are not there; with --with-tools also what the tests drive.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findNginx, findOffice } from './tools.cjs';

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const installed = () => {
  const mark = 'node_modules/.package-lock.json';
  if (!existsSync(mark)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const here = JSON.parse(readFileSync(mark, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || here[path]?.version === version,
  );
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or later is needed; this is ${process.versions.node}.`);

if (!installed()) {
  console.log('Installing the locked packages (once, about a minute) …');
  if (!run('npm', ['ci']))
    stop('npm ci failed: see above; try again once the package registry can be reached.');
}

if (process.argv.includes('--with-tools')) {
  const needed = [
    {
      find: findBrowser,
      packages: ['chromium', 'fonts-noto-cjk'],
      name: 'Chrome, Chromium or Edge',
      variable: 'BROWSER_PATH',
    },
    {
      find: findOffice,
      packages: ['libreoffice-calc', 'poppler-utils'],
      name: 'LibreOffice',
      variable: 'SOFFICE_PATH',
    },
    { find: findNginx, packages: ['nginx-light'], name: 'nginx', variable: 'NGINX_PATH' },
  ].filter(({ find }) => !find());
  const packages = needed.flatMap((tool) => tool.packages);
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (packages.length > 0 && debian) {
    console.log(`Installing ${packages.join(', ')} …`);
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  for (const { find, packages: names, name, variable } of needed) {
    if (!find())
      stop(
        `The tests need ${name}: install it (Debian, Ubuntu: sudo apt install ${names.join(' ')}) or set ${variable} to its path.`,
      );
  }
}
