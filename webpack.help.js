// Writes the pages of help beside the add-in: of methods and rules from src/words, the user guide from docs/guide, in both languages.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { sources } = require('webpack');

const LOCALES = ['zh-CN', 'en-US'];
/** Nothing but the page's own pictures and its one sheet of styles is loaded. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'";

/** What modules of TypeScript export, put together so that each is there once. */
async function load(...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: __dirname,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports;
}

const idOf = (title) => title.toLowerCase().replace(/\s+/g, '-');

/** Gives Markdown as a page: formulas between $` and `$, or fenced as math, become MathML; a heading is found by its words. */
async function htmlOf(markdown, locale) {
  // Packages of modules alone, which tests cannot require.
  const { marked, mathOf } = await load('marked', path.join(__dirname, 'src/pane/views/help/math.ts'));
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'ZoneRank';
  const body = marked
    .parse(
      markdown
        .replace(/^```math\n([\s\S]*?)\n```$/gm, (_, tex) => `<p>${mathOf(tex, true)}</p>`)
        .replace(/\$`([^`]+)`\$/g, (_, tex) => mathOf(tex, false))
        .replace(/\]\(\.\.\/(\w+)\.md\)/g, `]($1.${locale}.html)`),
    )
    .replace(/<h2>([^<]+)<\/h2>/g, (_, words) => `<h2 id="${idOf(words)}">${words}</h2>`);
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><link rel="stylesheet" href="help.css"></head><body>
${body}
</body></html>
`;
}

class HelpPages {
  /** `page` exports `helpPage`; `guide` is the folder of the user guide and `style` the sheet of styles. */
  constructor({ page, guide, style }) {
    this.page = page;
    this.guide = guide;
    this.style = style;
  }

  async files() {
    const { helpPage } = await load(this.page);
    const pages = LOCALES.flatMap((locale) => [
      { name: `methods.${locale}.html`, markdown: helpPage(locale), locale },
      {
        name: `guide.${locale}.html`,
        markdown: readFileSync(path.join(this.guide, `guide.${locale}.md`), 'utf8'),
        locale,
      },
    ]);
    const images = path.join(this.guide, 'images');
    return [
      ...(await Promise.all(
        pages.map(async ({ name, markdown, locale }) => ({ name, content: await htmlOf(markdown, locale) })),
      )),
      ...readdirSync(images).map((name) => ({
        name: `images/${name}`,
        content: readFileSync(path.join(images, name)),
      })),
      { name: 'help.css', content: readFileSync(this.style) },
    ];
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      compilation.contextDependencies.add(path.dirname(this.page));
      compilation.contextDependencies.add(this.guide);
      compilation.fileDependencies.add(this.style);
      compilation.hooks.processAssets.tapPromise('HelpPages', async () => {
        for (const { name, content } of await this.files())
          compilation.emitAsset(`help/${name}`, new sources.RawSource(content));
      });
    });
  }
}

module.exports = { HelpPages, htmlOf, load };
