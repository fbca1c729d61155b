// Writes functions.json, which tells Excel what the custom functions are, once for each language; a text that is missing fails the build.
const { build } = require('esbuild');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { WebpackError, sources } = require('webpack');

const NAME = 'LocalisedFunctions';
/** The language whose file the manifest names without an override. */
const DEFAULT_LOCALE = 'zh-CN';

/** Gives the metadata with the words of one language, or every text that is missing. */
function localise(metadata, words) {
  const missing = [];
  const text = (found, where) => {
    if (!found) missing.push(where);
    return found;
  };
  const functions = metadata.functions.map((each) => {
    const said = words[each.id];
    return {
      ...each,
      description: text(said?.description, each.id),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: text(said?.parameters[parameter.name], `${each.id} ${parameter.name}`),
      })),
    };
  });
  return { metadata: { ...metadata, functions }, missing };
}

/** What a module of TypeScript exports. */
async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports;
}

class LocalisedFunctions {
  /** `source` holds the functions with their JSDoc; `words` exports FUNCTION_WORDS, texts by language, function and parameter. */
  constructor({ source, words }) {
    this.source = source;
    this.words = words;
  }

  async files() {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata([this.source], false);
    if (errors.length > 0) return { files: [], errors };
    const { FUNCTION_WORDS } = await load(this.words);
    const files = [];
    for (const [locale, words] of Object.entries(FUNCTION_WORDS)) {
      const { metadata, missing } = localise(JSON.parse(metadataJson), words);
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
      compilation.fileDependencies.add(this.source).add(this.words);
      compilation.hooks.processAssets.tapPromise(NAME, async () => {
        const { files, errors } = await this.files();
        for (const error of errors) compilation.errors.push(new WebpackError(`${NAME}: ${error}`));
        for (const { name, text } of files) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { LocalisedFunctions, localise };
