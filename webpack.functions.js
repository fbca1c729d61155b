// Writes functions.json, which tells Excel what the custom functions are, once for each language; a text that is missing fails the build.
const { readdirSync } = require('node:fs');
const path = require('node:path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { WebpackError, sources } = require('webpack');
const { htmlOf, load } = require('./webpack.help.js');

const NAME = 'LocalisedFunctions';
/** The language whose file the manifest names without an override. */
const DEFAULT_LOCALE = 'zh-CN';

/** Gives the metadata with the words of one language, or every text that is missing. */
function localise(metadata, help, names, helpUrl) {
  const missing = [];
  const text = (found, where) => {
    if (!found) missing.push(where);
    return found;
  };
  const order = Object.keys(help);
  const functions = metadata.functions.map((each) => {
    const said = help[each.id];
    return {
      ...each,
      description: text(said?.description, each.id),
      helpUrl: `${helpUrl}#${each.id.toLowerCase()}`,
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        name: text(names[parameter.name], `the name ${parameter.name}`),
        description: text(said?.parameters[parameter.name], `${each.id} ${parameter.name}`),
      })),
    };
  });
  functions.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  // Errors among the arguments come to the functions, which pass them on as Excel's own functions do.
  // Data types do not: a cell with a date or currency format is to come as its number.
  const all = {
    ...metadata,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions,
  };
  return { metadata: all, missing };
}

class LocalisedFunctions {
  /**
   * `folder` holds the functions with their JSDoc, a file each; `words` exports FUNCTION_HELP and PARAMETER_NAMES by language;
   * `helpUrl` gives the page of the help in a language.
   */
  constructor({ folder, words, helpUrl }) {
    this.folder = folder;
    this.words = words;
    this.helpUrl = helpUrl;
  }

  sources() {
    const files = readdirSync(this.folder).filter((name) => name.endsWith('.ts'));
    return files.map((name) => path.join(this.folder, name));
  }

  /** The help on the functions as Markdown with its pictures, by language. */
  async pages() {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(this.sources(), false);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const { functions } = JSON.parse(metadataJson);
    const optional = new Set(
      functions.flatMap(({ id, parameters }) =>
        parameters.flatMap((each) => (each.optional ? `${id} ${each.name}` : [])),
      ),
    );
    const { functionPage, functionPictures } = await load(path.join(path.dirname(this.words), 'page.ts'));
    return ['zh-CN', 'en-US'].map((locale) => ({
      locale,
      text: functionPage(locale, (id, parameter) => optional.has(`${id} ${parameter}`)),
      pictures: functionPictures(locale),
    }));
  }

  async files() {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(this.sources(), false);
    if (errors.length > 0) return { files: [], errors };
    const { FUNCTION_HELP, PARAMETER_NAMES } = await load(this.words);
    const files = [];
    for (const [locale, help] of Object.entries(FUNCTION_HELP)) {
      const names = PARAMETER_NAMES[locale];
      const { metadata, missing } = localise(JSON.parse(metadataJson), help, names, this.helpUrl(locale));
      errors.push(...missing.map((where) => `no ${locale} text for ${where}`));
      files.push({
        name: locale === DEFAULT_LOCALE ? 'functions.json' : `functions.${locale}.json`,
        text: `${JSON.stringify(metadata, null, 2)}\n`,
      });
    }
    return { files, errors };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const file of [...this.sources(), this.words]) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise(NAME, async () => {
        const { files, errors } = await this.files();
        for (const error of errors) compilation.errors.push(new WebpackError(`${NAME}: ${error}`));
        for (const { name, text } of files) compilation.emitAsset(name, new sources.RawSource(text));
        if (errors.length > 0) return;
        for (const { locale, text, pictures } of await this.pages()) {
          const page = { name: `functions.${locale}.html`, text: await htmlOf(text, locale) };
          for (const each of [page, ...pictures])
            compilation.emitAsset(`help/${each.name}`, new sources.RawSource(each.text));
        }
      });
    });
  }
}

module.exports = { LocalisedFunctions, localise };
