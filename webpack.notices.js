// Writes beside the add-in whose code is in it, each with its licence in full.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The folder of the package that a file belongs to; the innermost where packages hold packages. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** A module that webpack put together of several stands for all of them. */
const filesOf = (module) =>
  module.modules ? [...module.modules].flatMap(filesOf) : module.resource ? [module.resource] : [];

function tell(folder) {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  const address = typeof repository === 'string' ? repository : repository?.url;
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return { id: `${name} ${version}`, license, text: `${address ?? ''}\n\n${text}` };
}

class Notices {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const folders = [...compilation.modules]
          .flatMap(filesOf)
          .flatMap((file) => PACKAGE.exec(file)?.[0] ?? []);
        const told = [...new Set(folders)].filter((each) => existsSync(join(each, 'package.json'))).map(tell);
        told.sort((one, other) => (one.id < other.id ? -1 : 1));
        const pages = told.map(({ id, license, text }) => `${id} (${license})\n${text}\n`);
        const list = told.map(({ id, license }) => `  ${id} (${license})`).join('\n');
        const whole = `Packages whose code is in this add-in:\n${list}\n\n${pages.join(`\n${'-'.repeat(80)}\n\n`)}`;
        compilation.emitAsset(this.file, new sources.RawSource(whole));
      });
    });
  }
}

module.exports = { Notices };
