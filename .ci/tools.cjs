// Finds the programs that the tests drive: a Chromium-family browser, LibreOffice and nginx.
const { accessSync, constants } = require('node:fs');
const { delimiter, join } = require('node:path');

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name));

const first = (candidates) => candidates.find((file) => file && runnable(file)) ?? null;

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);
const inWindows = (...path) => windowsFolders.map((folder) => join(folder, ...path));
const inMac = (app, name = app) => [`/Applications/${app}.app/Contents/MacOS/${name}`];

/** Path of a browser: `BROWSER_PATH`, else Chrome, Chromium or Edge as the system has it; null if none. */
const findBrowser = () =>
  first([
    process.env.BROWSER_PATH,
    ...[
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'chrome',
      'msedge',
    ].flatMap(onPath),
    ...inMac('Google Chrome'),
    ...inMac('Chromium'),
    ...inMac('Microsoft Edge'),
    ...inWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...inWindows('Chromium', 'Application', 'chrome.exe'),
    ...inWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);

/** Path of LibreOffice: `SOFFICE_PATH`, else as the system has it; null if none. */
const findOffice = () =>
  first([
    process.env.SOFFICE_PATH,
    ...['soffice', 'libreoffice'].flatMap(onPath),
    ...inMac('LibreOffice', 'soffice'),
    ...inWindows('LibreOffice', 'program', 'soffice.exe'),
  ]);

/** Path of nginx: `NGINX_PATH`, else as the system has it, also where only root looks; null if none. */
const findNginx = () =>
  first([
    process.env.NGINX_PATH,
    ...onPath('nginx'),
    ...['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'].map((folder) => join(folder, 'nginx')),
  ]);

module.exports = { findBrowser, findOffice, findNginx };
